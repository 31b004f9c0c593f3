// SPDX-License-Identifier: GPL-3.0-or-later

// The judge of edits: reads texts with the libraries of the servers (yaml.v3, encoding/json, hashicorp/hcl,
// BurntSushi/toml), does an edit on what they read, and says whether the edited text reads as exactly that.
//
// One JSON object a line comes in, one line goes out:
//
//	{"syntax":"yaml","text":BASE64}          sets the text that edits start from; "read", or "unreadable: why"
//	{"op":"set","doc":0,"path":[…],"value":…,"after":BASE64}   "exact", or what is different
//
// Steps of a path are numbers, or {"key":"name","nth":0}. Values are {"string":…}, {"int":…}, {"float":…}, {"bool":…},
// {"null":true}, {"list":[…]} and {"map":[["key",value],…]}.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/hashicorp/hcl/hcl/ast"
	hclparser "github.com/hashicorp/hcl/hcl/parser"
	"github.com/hashicorp/hcl/hcl/token"
	"gopkg.in/yaml.v3"
)

// tree is what all syntaxes have in common. Maps keep the order and repetition of their keys.
type tree struct {
	Kind   string
	Text   string
	Anchor string
	Keys   []string
	Kids   []*tree
}

type step struct {
	index int
	key   string
	nth   int
	isKey bool
}

func (s *step) UnmarshalJSON(data []byte) error {
	if err := json.Unmarshal(data, &s.index); err == nil {
		return nil
	}
	var key struct {
		Key string
		Nth int
	}
	s.isKey = true
	err := json.Unmarshal(data, &key)
	s.key, s.nth = key.Key, key.Nth
	return err
}

type request struct {
	Syntax string
	Text   []byte
	Op     string
	Doc    int
	Path   []step
	Index  int
	To     int
	Key    string
	Value  *value
	After  []byte
}

type value struct{ tree *tree }

func (v *value) UnmarshalJSON(data []byte) error {
	var raw struct {
		String *string
		Int    *int64
		Float  *float64
		Bool   *bool
		Null   bool
		List   *[]value
		Map    *[]([]json.RawMessage)
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	switch {
	case raw.String != nil:
		v.tree = &tree{Kind: "string", Text: *raw.String}
	case raw.Int != nil:
		v.tree = number(float64(*raw.Int))
	case raw.Float != nil:
		v.tree = number(*raw.Float)
	case raw.Bool != nil:
		v.tree = &tree{Kind: "bool", Text: fmt.Sprint(*raw.Bool)}
	case raw.List != nil:
		v.tree = &tree{Kind: "list"}
		for _, item := range *raw.List {
			v.tree.Kids = append(v.tree.Kids, item.tree)
		}
	case raw.Map != nil:
		v.tree = &tree{Kind: "map"}
		for _, pair := range *raw.Map {
			var key string
			var item value
			if err := json.Unmarshal(pair[0], &key); err != nil {
				return err
			}
			if err := json.Unmarshal(pair[1], &item); err != nil {
				return err
			}
			v.tree.Keys = append(v.tree.Keys, key)
			v.tree.Kids = append(v.tree.Kids, item.tree)
		}
	default:
		v.tree = &tree{Kind: "null"}
	}
	return nil
}

func number(value float64) *tree {
	return &tree{Kind: "number", Text: strconv.FormatFloat(value, 'g', -1, 64)}
}

// ---- readers

func read(syntax string, text []byte) ([]*tree, error) {
	switch syntax {
	case "yaml":
		return readYaml(text)
	case "json":
		root, err := readJSON(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")))
		return []*tree{root}, err
	case "toml":
		var root map[string]interface{}
		_, err := toml.Decode(string(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))), &root)
		return []*tree{fromTOML(root)}, err
	case "hcl":
		file, err := hclparser.Parse(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")))
		if err != nil {
			return nil, err
		}
		root, err := fromHCLList(file.Node.(*ast.ObjectList))
		return []*tree{root}, err
	}
	return nil, errors.New("unknown syntax")
}

func readYaml(text []byte) ([]*tree, error) {
	var documents []*tree
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var node yaml.Node
		err := decoder.Decode(&node)
		if err == io.EOF {
			return documents, nil
		}
		if err != nil {
			return nil, err
		}
		if len(node.Content) > 0 {
			documents = append(documents, fromYaml(node.Content[0]))
		} else {
			documents = append(documents, &tree{Kind: "null"})
		}
	}
}

func fromYaml(node *yaml.Node) *tree {
	out := &tree{Anchor: node.Anchor}
	switch node.Kind {
	case yaml.AliasNode:
		out.Kind, out.Text = "alias", node.Value
	case yaml.ScalarNode:
		out.Kind, out.Text = fromYamlScalar(node)
	case yaml.SequenceNode:
		out.Kind = "list"
		for _, item := range node.Content {
			out.Kids = append(out.Kids, fromYaml(item))
		}
	case yaml.MappingNode:
		out.Kind = "map"
		for i := 0; i < len(node.Content); i += 2 {
			out.Keys = append(out.Keys, node.Content[i].Value)
			out.Kids = append(out.Kids, fromYaml(node.Content[i+1]))
		}
	}
	if node.Style&yaml.TaggedStyle != 0 {
		out.Anchor += " " + node.Tag
	}
	return out
}

func fromYamlScalar(node *yaml.Node) (string, string) {
	switch node.ShortTag() {
	case "!!null":
		return "null", ""
	case "!!bool":
		return "bool", strings.ToLower(node.Value)
	case "!!int", "!!float":
		var float float64
		if node.Decode(&float) == nil {
			return "number", number(float).Text
		}
	case "!!str":
		return "string", node.Value
	}
	return node.ShortTag(), node.Value
}

func readJSON(text []byte) (*tree, error) {
	// The decoder reads a stream; a document is one value.
	if !json.Valid(text) {
		var any interface{}
		return nil, json.Unmarshal(text, &any)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return fromJSON(decoder)
}

func fromJSON(decoder *json.Decoder) (*tree, error) {
	read, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch one := read.(type) {
	case json.Delim:
		out := &tree{Kind: map[json.Delim]string{'{': "map", '[': "list"}[one]}
		for decoder.More() {
			if out.Kind == "map" {
				key, err := decoder.Token()
				if err != nil {
					return nil, err
				}
				out.Keys = append(out.Keys, key.(string))
			}
			kid, err := fromJSON(decoder)
			if err != nil {
				return nil, err
			}
			out.Kids = append(out.Kids, kid)
		}
		_, err := decoder.Token()
		return out, err
	case string:
		return &tree{Kind: "string", Text: one}, nil
	case json.Number:
		float, err := one.Float64()
		if err != nil || math.Abs(float) >= 1<<53 {
			return &tree{Kind: "number", Text: one.String()}, nil
		}
		return number(float), nil
	case bool:
		return &tree{Kind: "bool", Text: fmt.Sprint(one)}, nil
	}
	return &tree{Kind: "null"}, nil
}

// Tables of TOML have no order: their keys are sorted.
func fromTOML(read interface{}) *tree {
	switch one := read.(type) {
	case map[string]interface{}:
		out := &tree{Kind: "map"}
		for key := range one {
			out.Keys = append(out.Keys, key)
		}
		sort.Strings(out.Keys)
		for _, key := range out.Keys {
			out.Kids = append(out.Kids, fromTOML(one[key]))
		}
		return out
	case string:
		return &tree{Kind: "string", Text: one}
	case int64:
		return number(float64(one))
	case float64:
		return number(one)
	case bool:
		return &tree{Kind: "bool", Text: fmt.Sprint(one)}
	case time.Time:
		return &tree{Kind: "time", Text: one.Format(time.RFC3339Nano)}
	}
	out := &tree{Kind: "list"}
	for list, i := reflect.ValueOf(read), 0; list.Kind() == reflect.Slice && i < list.Len(); i++ {
		out.Kids = append(out.Kids, fromTOML(list.Index(i).Interface()))
	}
	return out
}

func fromHCLList(list *ast.ObjectList) (*tree, error) {
	out := &tree{Kind: "map"}
	for _, item := range list.Items {
		kid, err := fromHCL(item.Val)
		if err != nil {
			return nil, err
		}
		for i := len(item.Keys) - 1; i > 0; i-- {
			kid = &tree{Kind: "map", Keys: []string{keyOf(item.Keys[i])}, Kids: []*tree{kid}}
		}
		out.Keys = append(out.Keys, keyOf(item.Keys[0]))
		out.Kids = append(out.Kids, kid)
	}
	return out, nil
}

func keyOf(key *ast.ObjectKey) string { return key.Token.Value().(string) }

func fromHCL(node ast.Node) (*tree, error) {
	switch one := node.(type) {
	case *ast.ObjectType:
		return fromHCLList(one.List)
	case *ast.ListType:
		out := &tree{Kind: "list"}
		for _, item := range one.List {
			kid, err := fromHCL(item)
			if err != nil {
				return nil, err
			}
			out.Kids = append(out.Kids, kid)
		}
		return out, nil
	case *ast.LiteralType:
		switch one.Token.Type {
		case token.NUMBER, token.FLOAT:
			switch read := one.Token.Value().(type) {
			case int64:
				return number(float64(read)), nil
			case float64:
				return number(read), nil
			}
		case token.BOOL:
			return &tree{Kind: "bool", Text: fmt.Sprint(one.Token.Value())}, nil
		default:
			return &tree{Kind: "string", Text: one.Token.Value().(string)}, nil
		}
	}
	return nil, fmt.Errorf("unknown node %T", node)
}

// ---- edits

func (t *tree) find(one step) int {
	if t.Kind == "list" {
		if one.isKey || one.index >= len(t.Kids) {
			return -1
		}
		return one.index
	}
	nth := 0
	for i, key := range t.Keys {
		if key == one.key {
			if nth == one.nth {
				return i
			}
			nth++
		}
	}
	return -1
}

func insertTree(kids []*tree, at int, kid *tree) []*tree {
	out := append([]*tree{}, kids[:at]...)
	return append(append(out, kid), kids[at:]...)
}

func insertKey(keys []string, at int, key string) []string {
	out := append([]string{}, keys[:at]...)
	return append(append(out, key), keys[at:]...)
}

func (t *tree) without(at int) *tree {
	out := *t
	out.Kids = append(append([]*tree{}, t.Kids[:at]...), t.Kids[at+1:]...)
	if t.Kind == "map" {
		out.Keys = append(append([]string{}, t.Keys[:at]...), t.Keys[at+1:]...)
	}
	return &out
}

// edited is the tree with the edit done; nothing is changed in place.
func edited(root *tree, path []step, r *request, syntax string) (*tree, error) {
	out := *root
	if len(path) > 0 {
		at := root.find(path[0])
		if at < 0 && r.Op == "field" {
			inner, err := edited(&tree{Kind: "map"}, path[1:], r, syntax)
			out.Keys = append(append([]string{}, root.Keys...), path[0].key)
			out.Kids = append(append([]*tree{}, root.Kids...), inner)
			return &out, err
		}
		if at < 0 {
			return nil, errors.New("the path leads nowhere")
		}
		if r.Op == "remove" && len(path) == 1 {
			return root.without(at), nil
		}
		kid, err := edited(root.Kids[at], path[1:], r, syntax)
		out.Kids = append([]*tree{}, root.Kids...)
		out.Kids[at] = kid
		return &out, err
	}
	switch r.Op {
	case "set":
		made := *r.Value.tree
		made.Anchor = root.Anchor
		return &made, nil
	case "item":
		if root.Kind == "null" {
			out.Kind = "list"
		}
		out.Kids = insertTree(root.Kids, r.Index, r.Value.tree)
	case "field":
		if root.Kind == "null" {
			out.Kind, out.Text = "map", ""
		}
		at := r.Index
		if at < 0 || at > len(root.Kids) {
			at = len(root.Kids)
		}
		out.Kids = insertTree(root.Kids, at, r.Value.tree)
		out.Keys = insertKey(root.Keys, at, r.Key)
	case "move":
		out.Kids = insertTree(root.without(r.Index).Kids, r.To, root.Kids[r.Index])
	default:
		return nil, errors.New("unknown operation")
	}
	return &out, nil
}

func difference(path string, meant, found *tree, ordered bool) string {
	if meant.Kind != found.Kind || meant.Anchor != found.Anchor || len(meant.Kids) != len(found.Kids) ||
		(meant.Text != found.Text && meant.Kind != "null") {
		return fmt.Sprintf("%s: meant %s %q %q of %d, found %s %q %q of %d", path, meant.Kind, meant.Anchor, meant.Text, len(meant.Kids),
			found.Kind, found.Anchor, found.Text, len(found.Kids))
	}
	for i := range meant.Kids {
		at, name := i, strconv.Itoa(i)
		if meant.Kind == "map" {
			name = meant.Keys[i]
			if !ordered {
				at = found.find(step{key: name, isKey: true})
			}
			if at < 0 || found.Keys[at] != name {
				return fmt.Sprintf("%s: no key %q at its place", path, name)
			}
		}
		if why := difference(path+"/"+name, meant.Kids[i], found.Kids[at], ordered); why != "" {
			return why
		}
	}
	return ""
}

func judged(syntax string, before []*tree, r *request) string {
	after, err := read(syntax, r.After)
	if err != nil {
		return "unreadable: " + err.Error()
	}
	if r.Doc >= len(before) || len(after) != len(before) {
		return fmt.Sprintf("%d documents became %d", len(before), len(after))
	}
	for i := range before {
		meant := before[i]
		if i == r.Doc {
			if meant, err = edited(before[i], r.Path, r, syntax); err != nil {
				return err.Error()
			}
		}
		if why := difference("", meant, after[i], syntax != "toml"); why != "" {
			return why
		}
	}
	return "exact"
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	var syntax string
	var before []*tree
	for {
		line, err := in.ReadBytes('\n')
		if err != nil {
			return
		}
		var r request
		answer := ""
		if err := json.Unmarshal(line, &r); err != nil {
			answer = "bad request: " + err.Error()
		} else if r.Op == "" {
			syntax = r.Syntax
			before, err = read(syntax, r.Text)
			answer = "read"
			if err != nil {
				answer = "unreadable: " + err.Error()
			}
		} else {
			answer = judged(syntax, before, &r)
		}
		fmt.Fprintln(out, strings.ReplaceAll(answer, "\n", " "))
		if in.Buffered() == 0 {
			out.Flush()
		}
	}
}
