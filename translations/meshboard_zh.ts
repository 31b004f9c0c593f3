<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>a weight is 0 or more with at most three decimals, or 500m</source>
        <translation>权重为 0 或更大，最多三位小数，或写作 500m</translation>
    </message>
    <message>
        <source>%1: %2 has no place in the typed values</source>
        <translation>%1：%2 在类型化的值中没有位置</translation>
    </message>
    <message>
        <source>what it prints cannot be written: %1</source>
        <translation>无法写出输出：%1</translation>
    </message>
    <message>
        <source>there is no help on %1</source>
        <translation>没有关于 %1 的帮助</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and up to 3600</source>
        <translation>--timeout 接受秒数，大于 0 且不超过 3600</translation>
    </message>
    <message>
        <source>--shared takes all or here</source>
        <translation>--shared 接受 all 或 here</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（第 %2 字节处）</translation>
    </message>
    <message>
        <source>it holds no intents</source>
        <translation>其中没有任何意图</translation>
    </message>
    <message>
        <source>“shared” is “all” or “here”</source>
        <translation>“shared” 只能是 “all” 或 “here”</translation>
    </message>
    <message>
        <source>the plan would cause errors:</source>
        <translation>该计划会引起错误：</translation>
    </message>
    <message>
        <source>They are not why, but it would cause these findings too:</source>
        <translation>这些不是拒绝的原因，但它还会引起以下发现：</translation>
    </message>
    <message>
        <source>Nothing to do: the plan writes nothing.</source>
        <translation>无事可做：该计划不写入任何内容。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>GUARD</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>the journal has no such entry</source>
        <translation>日志中没有这样的条目</translation>
    </message>
    <message>
        <source>several entries begin so</source>
        <translation>有多个条目以此开头</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>in</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>atomic</source>
        <translation>原子</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>被他人更改</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分应用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>wrong target</source>
        <translation>目标不符</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>请参阅：%1</translation>
    </message>
    <message>
        <source>an address is %1 or %2, - for no scope</source>
        <translation>地址的形式是 %1 或 %2，没有范围时写 -</translation>
    </message>
    <message>
        <source>Findings it would cause:</source>
        <translation>会引起的发现：</translation>
    </message>
    <message>
        <source>Findings it would end:</source>
        <translation>会消除的发现：</translation>
    </message>
    <message>
        <source>Nothing to do: it says so already.</source>
        <translation>无事可做：内容已经如此。</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>PASSING</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>INSTANCES</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>SUBSETS</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>SUBSET</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>ROTATION</source>
        <translation>轮转</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>LEADS TO</source>
        <translation>通向</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>从</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>到</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>行</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>LANGUAGES</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有发现。</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>当 %1</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未理解</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), %1 understood</source>
        <translation>
            <numerusform>%n 个值，其中 %1 个已理解</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of that address</source>
        <translation>该地址处没有任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n instance(s) pass</source>
        <translation>
            <numerusform>%1，%n 个实例中有 %2 个通过</numerusform>
        </translation>
    </message>
    <message>
        <source>declared in %1</source>
        <translation>声明于 %1</translation>
    </message>
    <message>
        <source>it has no such rule</source>
        <translation>它没有这样的规则</translation>
    </message>
    <message>
        <source>“%1” is no wish: see meshboard help intents</source>
        <translation>“%1” 不是有效的请求：请参阅 meshboard help intents</translation>
    </message>
    <message>
        <source>these are wishes of their own, one after the other: %1</source>
        <translation>这些是各自独立的请求，应逐个提出：%1</translation>
    </message>
    <message>
        <source>it says what to change: see meshboard help intents</source>
        <translation>没有说明要更改什么：请参阅 meshboard help intents</translation>
    </message>
    <message>
        <source>removeValue is a path, or a list of paths</source>
        <translation>removeValue 是一个路径或路径列表</translation>
    </message>
    <message>
        <source>a path is written as meshboard show prints it: 0:/spec/hosts/0</source>
        <translation>路径的写法与 meshboard show 输出的一致：0:/spec/hosts/0</translation>
    </message>
    <message>
        <source>this is no value that can be written</source>
        <translation>这不是可以写入的值</translation>
    </message>
    <message>
        <source>this is a map; a key that is a number is written %1~2(0)</source>
        <translation>这是一个映射；数字键写作 %1~2(0)</translation>
    </message>
    <message>
        <source>moveItem names an item by its path, and its new place from 0</source>
        <translation>moveItem 以路径指明条目，并给出从 0 起的新位置</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>无法读取其文本</translation>
    </message>
    <message>
        <source>“%1” names no path</source>
        <translation>“%1” 没有指明路径</translation>
    </message>
    <message numerus="yes">
        <source>it has %n rule(s)</source>
        <translation>
            <numerusform>它有 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>this rule leads to one target, not to a split</source>
        <translation>此规则通向单一目标，而不是分流</translation>
    </message>
    <message>
        <source>it has several splits: %1</source>
        <translation>它有多个分流：%1</translation>
    </message>
    <message>
        <source>there is no split</source>
        <translation>没有分流</translation>
    </message>
    <message>
        <source>its children are %1</source>
        <translation>它的子项是 %1</translation>
    </message>
    <message>
        <source>a weight is 0 to 100 with at most two decimals</source>
        <translation>权重为 0 到 100，最多两位小数</translation>
    </message>
    <message>
        <source>a weight is a whole number, 0 or more</source>
        <translation>权重是不小于 0 的整数</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>它被给出了两次</translation>
    </message>
    <message>
        <source>these weights are more than the whole</source>
        <translation>这些权重超过了总和</translation>
    </message>
    <message>
        <source>there is no such child</source>
        <translation>没有这样的子项</translation>
    </message>
    <message>
        <source>addChild needs a weight</source>
        <translation>addChild 需要权重</translation>
    </message>
    <message>
        <source>this wish needs the address of a rule, SOURCE/kind/scope/name#n</source>
        <translation>此请求需要规则的地址，SOURCE/kind/scope/name#n</translation>
    </message>
    <message>
        <source>moveTo is a place from 1 to %1</source>
        <translation>moveTo 是 1 到 %1 的位置</translation>
    </message>
    <message>
        <source>this rule names several ways to be met; “set” a value by its path to say which one is meant</source>
        <translation>此规则有多种匹配方式；请用 “set” 按路径设置值来指明是哪一种</translation>
    </message>
    <message>
        <source>this rule cannot be changed here</source>
        <translation>此规则不能在这里更改</translation>
    </message>
    <message>
        <source>this cannot be said of the rule as a whole; “set” a value by its path</source>
        <translation>这不适用于整条规则；请用 “set” 按路径设置值</translation>
    </message>
    <message>
        <source>it would be written outside of the folder</source>
        <translation>它会被写到文件夹之外</translation>
    </message>
    <message>
        <source>another file stands there; nothing is written over it</source>
        <translation>那里已有另一个文件；不会覆盖</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>neither a source of the workspace, nor a URL, nor a folder</source>
        <translation>既不是工作区的来源，也不是 URL 或文件夹</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>%1 is neither a command, nor a URL, nor a folder or workspace</source>
        <translation>%1 既不是命令，也不是 URL、文件夹或工作区</translation>
    </message>
    <message>
        <source>there is no display for a window; commands need none</source>
        <translation>没有可显示窗口的屏幕；命令不需要屏幕</translation>
    </message>
    <message>
        <source>no source is known by this name; say which it is: %1</source>
        <translation>没有名为此的来源；请指明是哪一个：%1</translation>
    </message>
    <message>
        <source>these weights sum to %1, not 100</source>
        <translation>这些权重之和为 %1，而不是 100</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>sources[%1]: id, name, url and safety are needed</source>
        <translation>sources[%1]：需要 id、name、url 和 safety</translation>
    </message>
    <message>
        <source>They stood there before; to take the plan back all the same: apply --allow-errors</source>
        <translation>它们先前就存在；如仍要撤销该计划：apply --allow-errors</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>处理办法：</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>修正：</translation>
    </message>
    <message>
        <source>Others call it: %1</source>
        <translation>其他程序的名称：%1</translation>
    </message>
    <message>
        <source>- needs the running cluster: its pods, proxies or control plane</source>
        <translation>- 需要运行中的集群：Pod、代理或控制面</translation>
    </message>
    <message>
        <source>- about ambient mode, which is not modelled here</source>
        <translation>- 关于 ambient 模式，此处未建模</translation>
    </message>
    <message>
        <source>- about the installation of Istio, not about routes</source>
        <translation>- 关于 Istio 的安装，与路由无关</translation>
    </message>
    <message>
        <source>- no longer said there</source>
        <translation>- 该程序已不再报告</translation>
    </message>
    <message>
        <source>- no trouble: Istio settles it by itself</source>
        <translation>- 没有问题：Istio 会自行处理</translation>
    </message>
    <message>
        <source>- a habit of names, nothing that goes wrong</source>
        <translation>- 只是命名习惯，不会出错</translation>
    </message>
    <message>
        <source>- not checked here yet</source>
        <translation>- 此处尚未检查</translation>
    </message>
    <message>
        <source>Codes of istioctl analyze (IST) and Kiali (KIA), and what is said here:</source>
        <translation>istioctl analyze（IST）和 Kiali（KIA）的代码，以及此处对应的代码：</translation>
    </message>
    <message>
        <source>a, b</source>
        <translation>a, b</translation>
    </message>
    <message>
        <source>name: value, …</source>
        <translation>名称: 值, …</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>HINT</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 is nothing that can be made; `meshboard new` lists what can</source>
        <translation>无法新建 %1；`meshboard new` 列出可以新建的内容</translation>
    </message>
    <message>
        <source>%1 answers no question of %2</source>
        <translation>%1 不是 %2 的任何问题的答案</translation>
    </message>
    <message>
        <source>%1 is several sources; name the one that it is made in</source>
        <translation>%1 是多个来源；请指明在哪一个中新建</translation>
    </message>
    <message>
        <source>this wish needs the address of a document, SOURCE/document/-/PATH</source>
        <translation>该请求需要文档的地址：来源/document/-/路径</translation>
    </message>
    <message>
        <source>“removeDocument” is true, or not said</source>
        <translation>“removeDocument”为 true，否则不写</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>没有这个文档</translation>
    </message>
    <message>
        <source>test takes sources</source>
        <translation>test 需要来源</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>DOCUMENTS</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>register takes SERVICE --port PORT --in SOURCE -- COMMAND…</source>
        <translation>register 需要 服务 --port 端口 --in 来源 -- 命令…</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535</source>
        <translation>--port 需要 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>--check takes a URL of http or https</source>
        <translation>--check 需要 http 或 https 的 URL</translation>
    </message>
    <message>
        <source>nothing can be registered there</source>
        <translation>那里不能注册任何东西</translation>
    </message>
    <message>
        <source>its safety level is %1</source>
        <translation>其安全级别为 %1</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>ACL:</source>
        <translation>ACL：</translation>
    </message>
    <message>
        <source>ALPN protocol</source>
        <translation>ALPN 协议</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>API 组</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>CA credential</source>
        <translation>CA 凭据</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA:</source>
        <translation>CA：</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>CPU limit of the proxy</source>
        <translation>代理的 CPU 限制</translation>
    </message>
    <message>
        <source>CPU ratio of the proxy</source>
        <translation>代理的 CPU 比例</translation>
    </message>
    <message>
        <source>CPU request of the proxy</source>
        <translation>代理的 CPU 请求</translation>
    </message>
    <message>
        <source>ConfigMap</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>Consul version</source>
        <translation>Consul 版本</translation>
    </message>
    <message>
        <source>DNS policy</source>
        <translation>DNS 策略</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Envoy extension</source>
        <translation>Envoy 扩展</translation>
    </message>
    <message>
        <source>Envoy version</source>
        <translation>Envoy 版本</translation>
    </message>
    <message>
        <source>HTTP error code</source>
        <translation>HTTP 错误码</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP/2 error</source>
        <translation>HTTP/2 错误</translation>
    </message>
    <message>
        <source>HTTP/2 is off</source>
        <translation>关闭 HTTP/2</translation>
    </message>
    <message>
        <source>IP family policy</source>
        <translation>IP 协议族策略</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>IP 协议族</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>IPv6 subnet</source>
        <translation>IPv6 子网</translation>
    </message>
    <message>
        <source>Istio&apos;s tags</source>
        <translation>Istio 的标签</translation>
    </message>
    <message>
        <source>Lua</source>
        <translation>Lua</translation>
    </message>
    <message>
        <source>Maglev</source>
        <translation>Maglev</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY 协议</translation>
    </message>
    <message>
        <source>PathPrefix</source>
        <translation>PathPrefix</translation>
    </message>
    <message>
        <source>Prometheus outside</source>
        <translation>外部 Prometheus</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>SNI host</source>
        <translation>SNI 主机</translation>
    </message>
    <message>
        <source>SNI</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>SPIFFE identity</source>
        <translation>SPIFFE 身份</translation>
    </message>
    <message>
        <source>SPIFFE trust domain</source>
        <translation>SPIFFE 信任域</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>TCP middleware</source>
        <translation>TCP 中间件</translation>
    </message>
    <message>
        <source>TCP model</source>
        <translation>TCP 模型</translation>
    </message>
    <message>
        <source>TCP router</source>
        <translation>TCP 路由器</translation>
    </message>
    <message>
        <source>TCP rule</source>
        <translation>TCP 规则</translation>
    </message>
    <message>
        <source>TCP service</source>
        <translation>TCP 服务</translation>
    </message>
    <message>
        <source>TCP transport</source>
        <translation>TCP 传输</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS host is forced</source>
        <translation>强制 TLS 主机</translation>
    </message>
    <message>
        <source>TLS host</source>
        <translation>TLS 主机</translation>
    </message>
    <message>
        <source>TLS options</source>
        <translation>TLS 选项</translation>
    </message>
    <message>
        <source>TLS rule</source>
        <translation>TLS 规则</translation>
    </message>
    <message>
        <source>TLS without identity</source>
        <translation>无身份的 TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP router</source>
        <translation>UDP 路由器</translation>
    </message>
    <message>
        <source>UDP service</source>
        <translation>UDP 服务</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>XSS filter value</source>
        <translation>XSS 过滤器的值</translation>
    </message>
    <message>
        <source>XSS filter</source>
        <translation>XSS 过滤器</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>access log file</source>
        <translation>访问日志文件</translation>
    </message>
    <message>
        <source>access log format (JSON)</source>
        <translation>访问日志格式（JSON）</translation>
    </message>
    <message>
        <source>access log format</source>
        <translation>访问日志格式</translation>
    </message>
    <message>
        <source>access log goes to</source>
        <translation>访问日志写到</translation>
    </message>
    <message>
        <source>access log of the proxy</source>
        <translation>代理的访问日志</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>access logs are on</source>
        <translation>启用访问日志</translation>
    </message>
    <message>
        <source>access mode</source>
        <translation>访问模式</translation>
    </message>
    <message>
        <source>account of the trace collector</source>
        <translation>追踪收集器的账户</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>added prefix</source>
        <translation>添加的前缀</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加的</translation>
    </message>
    <message>
        <source>address not ready</source>
        <translation>未就绪地址</translation>
    </message>
    <message>
        <source>address of keys</source>
        <translation>密钥的地址</translation>
    </message>
    <message>
        <source>address type</source>
        <translation>地址类型</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>admin port of the proxy</source>
        <translation>代理的管理端口</translation>
    </message>
    <message>
        <source>admission webhooks</source>
        <translation>准入 Webhook</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>亲和性</translation>
    </message>
    <message>
        <source>after start:</source>
        <translation>启动后：</translation>
    </message>
    <message>
        <source>age (s)</source>
        <translation>期限（秒）</translation>
    </message>
    <message>
        <source>age of preflight answers (s)</source>
        <translation>预检应答的期限（秒）</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>all services:</source>
        <translation>所有服务：</translation>
    </message>
    <message>
        <source>all upstreams:</source>
        <translation>所有上游：</translation>
    </message>
    <message>
        <source>allowed header</source>
        <translation>允许的标头</translation>
    </message>
    <message>
        <source>allowed host</source>
        <translation>允许的主机</translation>
    </message>
    <message>
        <source>allowed listener sets:</source>
        <translation>允许的监听器集：</translation>
    </message>
    <message>
        <source>allowed method</source>
        <translation>允许的方法</translation>
    </message>
    <message>
        <source>allowed origin</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation>允许的范围</translation>
    </message>
    <message>
        <source>allowed routes:</source>
        <translation>允许的路由：</translation>
    </message>
    <message>
        <source>alternative name</source>
        <translation>备用名称</translation>
    </message>
    <message>
        <source>alternative names are passed on</source>
        <translation>传递备用名称</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>application protocol</source>
        <translation>应用协议</translation>
    </message>
    <message>
        <source>application protocols</source>
        <translation>应用协议</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>are fetched on demand</source>
        <translation>按需获取</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>as a gateway</source>
        <translation>作为网关</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>authorization header is removed</source>
        <translation>移除授权标头</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>average rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>backoff limit</source>
        <translation>退避上限</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>balance of inbound connections</source>
        <translation>入站连接的均衡</translation>
    </message>
    <message>
        <source>balanced by Kubernetes</source>
        <translation>由 Kubernetes 均衡</translation>
    </message>
    <message>
        <source>balanced over node ports</source>
        <translation>通过节点端口均衡</translation>
    </message>
    <message>
        <source>base ejection time</source>
        <translation>基础驱逐时间</translation>
    </message>
    <message>
        <source>before stop:</source>
        <translation>停止前：</translation>
    </message>
    <message>
        <source>binary entry</source>
        <translation>二进制条目</translation>
    </message>
    <message>
        <source>bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>bodies are mirrored</source>
        <translation>镜像正文</translation>
    </message>
    <message>
        <source>body is forwarded</source>
        <translation>转发正文</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>buffering</source>
        <translation>缓冲</translation>
    </message>
    <message>
        <source>burst of an instance</source>
        <translation>实例的突发量</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>突发量</translation>
    </message>
    <message>
        <source>by labels:</source>
        <translation>按标签：</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>cached for</source>
        <translation>缓存时长</translation>
    </message>
    <message>
        <source>cached tokens</source>
        <translation>缓存的令牌</translation>
    </message>
    <message>
        <source>caller&apos;s IP</source>
        <translation>调用方的 IP</translation>
    </message>
    <message>
        <source>caller&apos;s label</source>
        <translation>调用方的标签</translation>
    </message>
    <message>
        <source>caller&apos;s namespace</source>
        <translation>调用方的命名空间</translation>
    </message>
    <message>
        <source>caller&apos;s subnet</source>
        <translation>调用方的子网</translation>
    </message>
    <message>
        <source>capture mode</source>
        <translation>捕获模式</translation>
    </message>
    <message>
        <source>catalog:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>certificate SPKI</source>
        <translation>证书 SPKI</translation>
    </message>
    <message>
        <source>certificate hash</source>
        <translation>证书哈希</translation>
    </message>
    <message>
        <source>certificate is passed on</source>
        <translation>传递证书</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>证书解析器</translation>
    </message>
    <message>
        <source>certificate service</source>
        <translation>证书服务</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>chance of ejection (%)</source>
        <translation>驱逐概率（%）</translation>
    </message>
    <message>
        <source>check period</source>
        <translation>检查周期</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子项</translation>
    </message>
    <message>
        <source>cipher suite</source>
        <translation>密码套件</translation>
    </message>
    <message>
        <source>circuit breaking</source>
        <translation>熔断</translation>
    </message>
    <message>
        <source>circuit breaking: failures</source>
        <translation>熔断：失败次数</translation>
    </message>
    <message>
        <source>circuit breaking: heed Retry-After</source>
        <translation>熔断：遵循 Retry-After</translation>
    </message>
    <message>
        <source>circuit breaking: jitter</source>
        <translation>熔断：抖动</translation>
    </message>
    <message>
        <source>circuit breaking: least requests</source>
        <translation>熔断：最少请求数</translation>
    </message>
    <message>
        <source>circuit breaking: least time out</source>
        <translation>熔断：最短停用时间</translation>
    </message>
    <message>
        <source>circuit breaking: most time out</source>
        <translation>熔断：最长停用时间</translation>
    </message>
    <message>
        <source>circuit breaking: success rate</source>
        <translation>熔断：成功率</translation>
    </message>
    <message>
        <source>circuit breaking: window of success rate</source>
        <translation>熔断：成功率窗口</translation>
    </message>
    <message>
        <source>claim passed on</source>
        <translation>传递的声明</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>client CA</source>
        <translation>客户端 CA</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>客户端认证</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>clock skew (s)</source>
        <translation>时钟偏差（秒）</translation>
    </message>
    <message>
        <source>cluster IP</source>
        <translation>集群 IP</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>clusters are validated</source>
        <translation>验证集群</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>completion mode</source>
        <translation>完成模式</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>完成数</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>concurrency policy</source>
        <translation>并发策略</translation>
    </message>
    <message>
        <source>condition for a retry</source>
        <translation>重试条件</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>config map</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>configuration entries:</source>
        <translation>配置条目：</translation>
    </message>
    <message>
        <source>connect time-out (ms)</source>
        <translation>连接超时（毫秒）</translation>
    </message>
    <message>
        <source>connect time-out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>connection balance</source>
        <translation>连接均衡</translation>
    </message>
    <message>
        <source>consecutive 5xx errors</source>
        <translation>连续 5xx 错误</translation>
    </message>
    <message>
        <source>consecutive errors (deprecated)</source>
        <translation>连续错误（已弃用）</translation>
    </message>
    <message>
        <source>consecutive gateway errors</source>
        <translation>连续网关错误</translation>
    </message>
    <message>
        <source>consecutive local origin failures</source>
        <translation>连续本地来源失败</translation>
    </message>
    <message>
        <source>consistent hash:</source>
        <translation>一致性哈希：</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>content security policy</source>
        <translation>内容安全策略</translation>
    </message>
    <message>
        <source>content type is fixed</source>
        <translation>固定内容类型</translation>
    </message>
    <message>
        <source>content type is guessed</source>
        <translation>猜测内容类型</translation>
    </message>
    <message>
        <source>context is not passed on</source>
        <translation>不传递上下文</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>control port of the proxy</source>
        <translation>代理的控制端口</translation>
    </message>
    <message>
        <source>cookie lasts a session</source>
        <translation>Cookie 持续一个会话</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>coordinates:</source>
        <translation>坐标：</translation>
    </message>
    <message>
        <source>cors</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>counted header</source>
        <translation>计数的标头</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>creation time</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>creation</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>credentials are allowed</source>
        <translation>允许凭据</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>datacenter redirected to</source>
        <translation>重定向到的数据中心</translation>
    </message>
    <message>
        <source>datacenter</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>debug image</source>
        <translation>调试镜像</translation>
    </message>
    <message>
        <source>debug sidecar</source>
        <translation>调试边车</translation>
    </message>
    <message>
        <source>default encoding</source>
        <translation>默认编码</translation>
    </message>
    <message>
        <source>default endpoint</source>
        <translation>默认端点</translation>
    </message>
    <message>
        <source>default for failover</source>
        <translation>故障转移默认值</translation>
    </message>
    <message>
        <source>default inbound policy</source>
        <translation>默认入站策略</translation>
    </message>
    <message>
        <source>default scope</source>
        <translation>默认范围</translation>
    </message>
    <message>
        <source>default subset</source>
        <translation>默认子集</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>deletion grace period</source>
        <translation>删除宽限期</translation>
    </message>
    <message>
        <source>deletion time</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>derive port</source>
        <translation>推导端口</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>destination subnet</source>
        <translation>目标子网</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>destinations outside the mesh are refused</source>
        <translation>拒绝网格外的目标</translation>
    </message>
    <message>
        <source>detail of traces</source>
        <translation>追踪的详细程度</translation>
    </message>
    <message>
        <source>development mode</source>
        <translation>开发模式</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>discovery chains:</source>
        <translation>发现链：</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>divisor</source>
        <translation>除数</translation>
    </message>
    <message>
        <source>domain component</source>
        <translation>域组件</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>each identity</source>
        <translation>每个身份</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>egress proxy</source>
        <translation>出口代理</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>ejection time</source>
        <translation>驱逐时间</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>encoded # is allowed</source>
        <translation>允许编码的 #</translation>
    </message>
    <message>
        <source>encoded / is allowed</source>
        <translation>允许编码的 /</translation>
    </message>
    <message>
        <source>encoded ; is allowed</source>
        <translation>允许编码的 ;</translation>
    </message>
    <message>
        <source>encoded ? is allowed</source>
        <translation>允许编码的 ?</translation>
    </message>
    <message>
        <source>encoded NUL is allowed</source>
        <translation>允许编码的 NUL</translation>
    </message>
    <message>
        <source>encoded \ is allowed</source>
        <translation>允许编码的 \</translation>
    </message>
    <message>
        <source>encoded percent sign is allowed</source>
        <translation>允许编码的百分号</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>end of validity is passed on</source>
        <translation>传递有效期结束时间</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>ends the list</source>
        <translation>结束列表</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>environment of the proxy</source>
        <translation>代理的环境</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>ephemeral container</source>
        <translation>临时容器</translation>
    </message>
    <message>
        <source>every method is retried</source>
        <translation>重试所有方法</translation>
    </message>
    <message>
        <source>exact path</source>
        <translation>精确路径</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>excluded address</source>
        <translation>排除的地址</translation>
    </message>
    <message>
        <source>excluded content type</source>
        <translation>排除的内容类型</translation>
    </message>
    <message>
        <source>excluded host</source>
        <translation>排除的主机</translation>
    </message>
    <message>
        <source>excluded method</source>
        <translation>排除的方法</translation>
    </message>
    <message>
        <source>excluded namespace</source>
        <translation>排除的命名空间</translation>
    </message>
    <message>
        <source>excluded path</source>
        <translation>排除的路径</translation>
    </message>
    <message>
        <source>excluded port</source>
        <translation>排除的端口</translation>
    </message>
    <message>
        <source>excluded principal</source>
        <translation>排除的主体</translation>
    </message>
    <message>
        <source>excluded remote address</source>
        <translation>排除的远端地址</translation>
    </message>
    <message>
        <source>excluded request principal</source>
        <translation>排除的请求主体</translation>
    </message>
    <message>
        <source>excluded trust domain</source>
        <translation>排除的信任域</translation>
    </message>
    <message>
        <source>excluded value</source>
        <translation>排除的值</translation>
    </message>
    <message>
        <source>expected status</source>
        <translation>期望的状态</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>期望的文本</translation>
    </message>
    <message>
        <source>exponential duration</source>
        <translation>指数时长</translation>
    </message>
    <message>
        <source>export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>exported service</source>
        <translation>导出的服务</translation>
    </message>
    <message>
        <source>exposed header</source>
        <translation>公开的标头</translation>
    </message>
    <message>
        <source>exposed path</source>
        <translation>公开的路径</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>external IP</source>
        <translation>外部 IP</translation>
    </message>
    <message>
        <source>external SNI</source>
        <translation>外部 SNI</translation>
    </message>
    <message>
        <source>external address</source>
        <translation>外部地址</translation>
    </message>
    <message>
        <source>external name</source>
        <translation>外部名称</translation>
    </message>
    <message>
        <source>external port</source>
        <translation>外部端口</translation>
    </message>
    <message>
        <source>external workloads:</source>
        <translation>外部工作负载：</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>failover policy</source>
        <translation>故障转移策略</translation>
    </message>
    <message>
        <source>failover priority</source>
        <translation>故障转移优先级</translation>
    </message>
    <message>
        <source>failover region</source>
        <translation>故障转移区域</translation>
    </message>
    <message>
        <source>failover status</source>
        <translation>故障转移状态</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>失败阈值</translation>
    </message>
    <message>
        <source>failure window</source>
        <translation>失败窗口</translation>
    </message>
    <message>
        <source>failures before ejection</source>
        <translation>驱逐前的失败次数</translation>
    </message>
    <message>
        <source>failures to be sick</source>
        <translation>判定异常的失败次数</translation>
    </message>
    <message>
        <source>fallback duration</source>
        <translation>回退时长</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>feature policy</source>
        <translation>功能策略</translation>
    </message>
    <message>
        <source>file of keys</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>file of users</source>
        <translation>用户文件</translation>
    </message>
    <message>
        <source>filter chain</source>
        <translation>过滤器链</translation>
    </message>
    <message>
        <source>filter class</source>
        <translation>过滤器类</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>finalizer</source>
        <translation>终结器</translation>
    </message>
    <message>
        <source>first after (s)</source>
        <translation>首次间隔（秒）</translation>
    </message>
    <message>
        <source>first interval</source>
        <translation>首个间隔</translation>
    </message>
    <message>
        <source>first pause</source>
        <translation>首次暂停</translation>
    </message>
    <message>
        <source>first service</source>
        <translation>首个服务</translation>
    </message>
    <message>
        <source>flush interval</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>follows redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>for routes:</source>
        <translation>用于路由：</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>forwarded addresses skipped</source>
        <translation>跳过的转发地址</translation>
    </message>
    <message>
        <source>forwarded client certificates are dropped</source>
        <translation>丢弃转发的客户端证书</translation>
    </message>
    <message>
        <source>forwarded headers are trusted</source>
        <translation>信任转发的标头</translation>
    </message>
    <message>
        <source>forwarded token is padded</source>
        <translation>填充转发的令牌</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>frame options</source>
        <translation>框架选项</translation>
    </message>
    <message>
        <source>frames are denied</source>
        <translation>拒绝框架</translation>
    </message>
    <message>
        <source>from ConfigMap:</source>
        <translation>来自 ConfigMap：</translation>
    </message>
    <message>
        <source>from Secret:</source>
        <translation>来自 Secret：</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>gRPC status</source>
        <translation>gRPC 状态</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>grace period of shutdown</source>
        <translation>关闭宽限期</translation>
    </message>
    <message>
        <source>group of the proxy</source>
        <translation>代理的组</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>grpc</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>hash policy</source>
        <translation>哈希策略</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>hashed field</source>
        <translation>哈希字段</translation>
    </message>
    <message>
        <source>header for the payload</source>
        <translation>载荷标头</translation>
    </message>
    <message>
        <source>header for the user</source>
        <translation>用户标头</translation>
    </message>
    <message>
        <source>header of the token</source>
        <translation>令牌标头</translation>
    </message>
    <message>
        <source>header passed on</source>
        <translation>传递的标头</translation>
    </message>
    <message>
        <source>header the token is forwarded in</source>
        <translation>转发令牌的标头</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>headers in the log of the proxy</source>
        <translation>代理日志中的标头</translation>
    </message>
    <message>
        <source>headers with underscores</source>
        <translation>带下划线的标头</translation>
    </message>
    <message>
        <source>health check port</source>
        <translation>健康检查端口</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>health checks are exposed</source>
        <translation>公开健康检查</translation>
    </message>
    <message>
        <source>health of children is reported</source>
        <translation>报告子项健康状态</translation>
    </message>
    <message>
        <source>health:</source>
        <translation>健康：</translation>
    </message>
    <message>
        <source>highest TLS version</source>
        <translation>最高 TLS 版本</translation>
    </message>
    <message>
        <source>host IP</source>
        <translation>主机 IP</translation>
    </message>
    <message>
        <source>host PIDs</source>
        <translation>主机 PID</translation>
    </message>
    <message>
        <source>host header is kept</source>
        <translation>保留主机标头</translation>
    </message>
    <message>
        <source>host header is passed on</source>
        <translation>传递主机标头</translation>
    </message>
    <message>
        <source>host is counted</source>
        <translation>按主机计数</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>host names in metrics</source>
        <translation>指标中的主机名</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>主机网络</translation>
    </message>
    <message>
        <source>host users</source>
        <translation>主机用户</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>hostname</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>idle connections to a server</source>
        <translation>到服务器的空闲连接</translation>
    </message>
    <message>
        <source>idle connections</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>idle time-out</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>ignore case of path</source>
        <translation>忽略路径大小写</translation>
    </message>
    <message>
        <source>ignore previous hosts</source>
        <translation>忽略先前的主机</translation>
    </message>
    <message>
        <source>ignores case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>不可变</translation>
    </message>
    <message>
        <source>in remote localities</source>
        <translation>在远端位置</translation>
    </message>
    <message>
        <source>inbound pool</source>
        <translation>入站连接池</translation>
    </message>
    <message>
        <source>inbound port of the proxy</source>
        <translation>代理的入站端口</translation>
    </message>
    <message>
        <source>inbound ports past the proxy</source>
        <translation>绕过代理的入站端口</translation>
    </message>
    <message>
        <source>included content type</source>
        <translation>包含的内容类型</translation>
    </message>
    <message>
        <source>incoming:</source>
        <translation>入站：</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>ingress class</source>
        <translation>入口类</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>init container</source>
        <translation>初始化容器</translation>
    </message>
    <message>
        <source>init image</source>
        <translation>初始化镜像</translation>
    </message>
    <message>
        <source>initial delay</source>
        <translation>初始延迟</translation>
    </message>
    <message>
        <source>instances are dialed directly</source>
        <translation>直接连接实例</translation>
    </message>
    <message>
        <source>instances compared</source>
        <translation>比较的实例数</translation>
    </message>
    <message>
        <source>intentions:</source>
        <translation>意图：</translation>
    </message>
    <message>
        <source>interval (s)</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>interval of passive health checks</source>
        <translation>被动健康检查间隔</translation>
    </message>
    <message>
        <source>interval when sick</source>
        <translation>异常时的间隔</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>is a failure</source>
        <translation>视为失败</translation>
    </message>
    <message>
        <source>is for HTTP only</source>
        <translation>仅用于 HTTP</translation>
    </message>
    <message>
        <source>is for TLS only</source>
        <translation>仅用于 TLS</translation>
    </message>
    <message>
        <source>is forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>is inverted</source>
        <translation>取反</translation>
    </message>
    <message>
        <source>is not verified</source>
        <translation>不验证</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>is passed through</source>
        <translation>直接通过</translation>
    </message>
    <message>
        <source>is permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>保活</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>keys:</source>
        <translation>键：</translation>
    </message>
    <message>
        <source>kind of match</source>
        <translation>匹配类型</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>largest answer</source>
        <translation>最大应答</translation>
    </message>
    <message>
        <source>largest body to repeat</source>
        <translation>可重试的最大正文</translation>
    </message>
    <message>
        <source>largest forwarded body</source>
        <translation>最大转发正文</translation>
    </message>
    <message>
        <source>largest hash ring</source>
        <translation>最大哈希环</translation>
    </message>
    <message>
        <source>largest mirrored body</source>
        <translation>最大镜像正文</translation>
    </message>
    <message>
        <source>largest request body</source>
        <translation>最大请求正文</translation>
    </message>
    <message>
        <source>largest request headers (kB)</source>
        <translation>最大请求标头（kB）</translation>
    </message>
    <message>
        <source>largest response body</source>
        <translation>最大响应正文</translation>
    </message>
    <message>
        <source>last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>lifetime of the cookie</source>
        <translation>Cookie 的有效期</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>link to itself</source>
        <translation>指向自身的链接</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>listener filter</source>
        <translation>监听器过滤器</translation>
    </message>
    <message>
        <source>listener logs are off</source>
        <translation>关闭监听器日志</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>liveness:</source>
        <translation>存活：</translation>
    </message>
    <message>
        <source>load balancer IP</source>
        <translation>负载均衡器 IP</translation>
    </message>
    <message>
        <source>load balancer class</source>
        <translation>负载均衡器类</translation>
    </message>
    <message>
        <source>load balancer source range</source>
        <translation>负载均衡器来源范围</translation>
    </message>
    <message>
        <source>load balancing</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>load balancing: longest Retry-After</source>
        <translation>负载均衡：最长 Retry-After</translation>
    </message>
    <message>
        <source>load balancing: penalty for failures</source>
        <translation>负载均衡：失败惩罚</translation>
    </message>
    <message>
        <source>load balancing: penalty</source>
        <translation>负载均衡：惩罚</translation>
    </message>
    <message>
        <source>local connect time-out (ms)</source>
        <translation>本地连接超时（毫秒）</translation>
    </message>
    <message>
        <source>local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>local request time-out (ms)</source>
        <translation>本地请求超时（毫秒）</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>locality priority</source>
        <translation>位置优先级</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>location is kept</source>
        <translation>保留 Location</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>log format of the proxy</source>
        <translation>代理的日志格式</translation>
    </message>
    <message>
        <source>log level of the proxy</source>
        <translation>代理的日志级别</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>最长暂停</translation>
    </message>
    <message>
        <source>lowest TLS version</source>
        <translation>最低 TLS 版本</translation>
    </message>
    <message>
        <source>managed fields</source>
        <translation>受管字段</translation>
    </message>
    <message>
        <source>manual selector</source>
        <translation>手动选择器</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>maximum age</source>
        <translation>最大期限</translation>
    </message>
    <message>
        <source>maximum age of connections</source>
        <translation>连接的最大期限</translation>
    </message>
    <message>
        <source>maximum ejected percentage</source>
        <translation>最大驱逐百分比</translation>
    </message>
    <message>
        <source>maximum of connections</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>maximum of pending requests</source>
        <translation>最大等待请求数</translation>
    </message>
    <message>
        <source>maximum of requests</source>
        <translation>最大请求数</translation>
    </message>
    <message>
        <source>maximum of requests per connection</source>
        <translation>每连接最大请求数</translation>
    </message>
    <message>
        <source>maximum of retries</source>
        <translation>最大重试次数</translation>
    </message>
    <message>
        <source>maximum of streams</source>
        <translation>最大流数</translation>
    </message>
    <message>
        <source>maximum version</source>
        <translation>最高版本</translation>
    </message>
    <message>
        <source>may be retried</source>
        <translation>可重试</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>memory limit of the proxy</source>
        <translation>代理的内存限制</translation>
    </message>
    <message>
        <source>memory request of the proxy</source>
        <translation>代理的内存请求</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>mesh gateway mode</source>
        <translation>网格网关模式</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>method is kept</source>
        <translation>保留方法</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>minimum cluster size</source>
        <translation>最小集群规模</translation>
    </message>
    <message>
        <source>minimum healthy percentage</source>
        <translation>最小健康百分比</translation>
    </message>
    <message>
        <source>minimum of replicas</source>
        <translation>最小副本数</translation>
    </message>
    <message>
        <source>minimum of retries at a time</source>
        <translation>最小并发重试数</translation>
    </message>
    <message>
        <source>minimum ring size</source>
        <translation>最小环大小</translation>
    </message>
    <message>
        <source>minimum ring size (deprecated)</source>
        <translation>最小环大小（已弃用）</translation>
    </message>
    <message>
        <source>minimum version</source>
        <translation>最低版本</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>mirror percentage (deprecated)</source>
        <translation>镜像百分比（已弃用）</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像的</translation>
    </message>
    <message>
        <source>mirrored service</source>
        <translation>镜像的服务</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>most concurrent requests</source>
        <translation>最大并发请求数</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>most ejected instances (%)</source>
        <translation>最大驱逐实例（%）</translation>
    </message>
    <message>
        <source>most inbound connections</source>
        <translation>最大入站连接数</translation>
    </message>
    <message>
        <source>most pending requests</source>
        <translation>最大等待请求数</translation>
    </message>
    <message>
        <source>most requests in flight</source>
        <translation>最大进行中请求数</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>mutual TLS</source>
        <translation>双向 TLS</translation>
    </message>
    <message>
        <source>mutual TLS mode</source>
        <translation>双向 TLS 模式</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name of the hashed field</source>
        <translation>哈希字段的名称</translation>
    </message>
    <message>
        <source>name of the port</source>
        <translation>端口的名称</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>namespace redirected to</source>
        <translation>重定向到的命名空间</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>native sidecar</source>
        <translation>原生边车</translation>
    </message>
    <message>
        <source>native sidecar (deprecated)</source>
        <translation>原生边车（已弃用）</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>network errors are not retried</source>
        <translation>不重试网络错误</translation>
    </message>
    <message>
        <source>networks past the proxy</source>
        <translation>绕过代理的网络</translation>
    </message>
    <message>
        <source>no time-out of inbound detection</source>
        <translation>入站检测无超时</translation>
    </message>
    <message>
        <source>no time-out of outbound detection</source>
        <translation>出站检测无超时</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>node affinity policy</source>
        <translation>节点亲和策略</translation>
    </message>
    <message>
        <source>node taints policy</source>
        <translation>节点污点策略</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>of clients</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>old identifier</source>
        <translation>旧标识符</translation>
    </message>
    <message>
        <source>old metadata</source>
        <translation>旧元数据</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启于</translation>
    </message>
    <message>
        <source>opaque port</source>
        <translation>不透明端口</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>optional CA</source>
        <translation>可选 CA</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>ordinals</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>origin (deprecated)</source>
        <translation>来源（已弃用）</translation>
    </message>
    <message>
        <source>outbound port of the proxy</source>
        <translation>代理的出站端口</translation>
    </message>
    <message>
        <source>outbound ports past the proxy</source>
        <translation>绕过代理的出站端口</translation>
    </message>
    <message>
        <source>outbound traffic</source>
        <translation>出站流量</translation>
    </message>
    <message>
        <source>outgoing:</source>
        <translation>出站：</translation>
    </message>
    <message>
        <source>outliers:</source>
        <translation>离群：</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>override</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>overrides routes:</source>
        <translation>覆盖路由：</translation>
    </message>
    <message>
        <source>own Envoy cluster</source>
        <translation>自有 Envoy 集群</translation>
    </message>
    <message>
        <source>own Envoy listener</source>
        <translation>自有 Envoy 监听器</translation>
    </message>
    <message>
        <source>own order of cipher suites</source>
        <translation>自有密码套件顺序</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>parallelism</source>
        <translation>并行度</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父级</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>partition redirected to</source>
        <translation>重定向到的分区</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>补丁</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>path by regex:</source>
        <translation>按正则的路径：</translation>
    </message>
    <message>
        <source>path ignores case</source>
        <translation>路径忽略大小写</translation>
    </message>
    <message>
        <source>path in volume</source>
        <translation>卷中的路径</translation>
    </message>
    <message>
        <source>path is kept</source>
        <translation>保留路径</translation>
    </message>
    <message>
        <source>path of claim</source>
        <translation>声明的路径</translation>
    </message>
    <message>
        <source>path of the cookie</source>
        <translation>Cookie 的路径</translation>
    </message>
    <message>
        <source>path pattern</source>
        <translation>路径模式</translation>
    </message>
    <message>
        <source>path prefix</source>
        <translation>路径前缀</translation>
    </message>
    <message>
        <source>path type</source>
        <translation>路径类型</translation>
    </message>
    <message>
        <source>paths are not normalized</source>
        <translation>不规范化路径</translation>
    </message>
    <message>
        <source>paths with escaped slashes</source>
        <translation>带转义斜杠的路径</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>pattern of allowed origins</source>
        <translation>允许来源的模式</translation>
    </message>
    <message>
        <source>pattern of response headers</source>
        <translation>响应标头的模式</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对等方</translation>
    </message>
    <message>
        <source>peer URI</source>
        <translation>对等方 URI</translation>
    </message>
    <message>
        <source>peer name</source>
        <translation>对等方名称</translation>
    </message>
    <message>
        <source>peer redirected to</source>
        <translation>重定向到的对等方</translation>
    </message>
    <message>
        <source>peers are reached through mesh gateways</source>
        <translation>通过网格网关访问对等方</translation>
    </message>
    <message>
        <source>per-try time-out</source>
        <translation>每次尝试超时</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percentage (deprecated)</source>
        <translation>百分比（已弃用）</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>permissions policy</source>
        <translation>权限策略</translation>
    </message>
    <message>
        <source>permissive mutual TLS is allowed</source>
        <translation>允许宽松的双向 TLS</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>ping time-out</source>
        <translation>Ping 超时</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>令牌的位置</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>pod annotation</source>
        <translation>Pod 注解</translation>
    </message>
    <message>
        <source>pod failure policy</source>
        <translation>Pod 失败策略</translation>
    </message>
    <message>
        <source>pod label</source>
        <translation>Pod 标签</translation>
    </message>
    <message>
        <source>pods with</source>
        <translation>Pod 具有</translation>
    </message>
    <message>
        <source>pods:</source>
        <translation>Pod：</translation>
    </message>
    <message>
        <source>policy without authorization</source>
        <translation>无授权的策略</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>port of the transparent proxy</source>
        <translation>透明代理的端口</translation>
    </message>
    <message>
        <source>ports of the pod</source>
        <translation>Pod 的端口</translation>
    </message>
    <message>
        <source>ports that require identity</source>
        <translation>要求身份的端口</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>优先次序</translation>
    </message>
    <message>
        <source>preemption policy</source>
        <translation>抢占策略</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>prefix of generated name</source>
        <translation>生成名称的前缀</translation>
    </message>
    <message>
        <source>prefix of statistics</source>
        <translation>统计的前缀</translation>
    </message>
    <message>
        <source>prefix of the token</source>
        <translation>令牌的前缀</translation>
    </message>
    <message>
        <source>prefixes</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>prepared queries:</source>
        <translation>预备查询：</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>profiles of outside services</source>
        <translation>外部服务的配置</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>provider of CA certificates</source>
        <translation>CA 证书提供者</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>proxy header</source>
        <translation>代理标头</translation>
    </message>
    <message>
        <source>proxy image</source>
        <translation>代理镜像</translation>
    </message>
    <message>
        <source>proxy injection</source>
        <translation>代理注入</translation>
    </message>
    <message>
        <source>proxy mode</source>
        <translation>代理模式</translation>
    </message>
    <message>
        <source>proxy protocol</source>
        <translation>代理协议</translation>
    </message>
    <message>
        <source>proxy setting</source>
        <translation>代理设置</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>publish addresses that are not ready</source>
        <translation>公布未就绪的地址</translation>
    </message>
    <message>
        <source>pull policy</source>
        <translation>拉取策略</translation>
    </message>
    <message>
        <source>pull policy of images</source>
        <translation>镜像拉取策略</translation>
    </message>
    <message>
        <source>pull policy of the debug image</source>
        <translation>调试镜像拉取策略</translation>
    </message>
    <message>
        <source>pull secret</source>
        <translation>拉取密钥</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>read idle time-out</source>
        <translation>读取空闲超时</translation>
    </message>
    <message>
        <source>read time-out</source>
        <translation>读取超时</translation>
    </message>
    <message>
        <source>readiness gate</source>
        <translation>就绪门控</translation>
    </message>
    <message>
        <source>readiness:</source>
        <translation>就绪：</translation>
    </message>
    <message>
        <source>reads a second</source>
        <translation>每秒读取数</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>recovery duration</source>
        <translation>恢复时长</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>redirect to HTTPS</source>
        <translation>重定向到 HTTPS</translation>
    </message>
    <message>
        <source>redirect to TLS</source>
        <translation>重定向到 TLS</translation>
    </message>
    <message>
        <source>referrer policy</source>
        <translation>引用来源策略</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>正则</translation>
    </message>
    <message>
        <source>release of the chart</source>
        <translation>Chart 的发行</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远端</translation>
    </message>
    <message>
        <source>remote address</source>
        <translation>远端地址</translation>
    </message>
    <message>
        <source>remove header</source>
        <translation>移除标头</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除的</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>reported content security policy</source>
        <translation>报告的内容安全策略</translation>
    </message>
    <message>
        <source>reporting is off</source>
        <translation>关闭报告</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>request body kept in memory</source>
        <translation>保存在内存中的请求正文</translation>
    </message>
    <message>
        <source>request header</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>request principal</source>
        <translation>请求主体</translation>
    </message>
    <message>
        <source>request:</source>
        <translation>请求：</translation>
    </message>
    <message>
        <source>requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>requests a second of an instance</source>
        <translation>实例的每秒请求数</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>resize policy</source>
        <translation>调整大小策略</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>resource version</source>
        <translation>资源版本</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>response body kept in memory</source>
        <translation>保存在内存中的响应正文</translation>
    </message>
    <message>
        <source>response class</source>
        <translation>响应类别</translation>
    </message>
    <message>
        <source>response header</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>response:</source>
        <translation>响应：</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>重启策略</translation>
    </message>
    <message>
        <source>retried status</source>
        <translation>重试的状态</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>retries failed connections</source>
        <translation>重试失败的连接</translation>
    </message>
    <message>
        <source>retries:</source>
        <translation>重试：</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>retry budget</source>
        <translation>重试预算</translation>
    </message>
    <message>
        <source>retry condition</source>
        <translation>重试条件</translation>
    </message>
    <message>
        <source>revision of its creation</source>
        <translation>创建时的修订版</translation>
    </message>
    <message>
        <source>revision of its last change</source>
        <translation>最近更改的修订版</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>吊销列表</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>rewritten path</source>
        <translation>重写的路径</translation>
    </message>
    <message>
        <source>rewritten prefix</source>
        <translation>重写的前缀</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>环</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>root CA</source>
        <translation>根 CA</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rule syntax</source>
        <translation>规则语法</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>同站</translation>
    </message>
    <message>
        <source>sameness group</source>
        <translation>同一性组</translation>
    </message>
    <message>
        <source>sameness group redirected to</source>
        <translation>重定向到的同一性组</translation>
    </message>
    <message>
        <source>sampled by request id</source>
        <translation>按请求 ID 采样</translation>
    </message>
    <message>
        <source>scheduling gate</source>
        <translation>调度门控</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds before exit</source>
        <translation>退出前秒数</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>secret of a certificate</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>secret of a client CA</source>
        <translation>客户端 CA 的密钥</translation>
    </message>
    <message>
        <source>secret of a root CA</source>
        <translation>根 CA 的密钥</translation>
    </message>
    <message>
        <source>secret of the CA</source>
        <translation>CA 的密钥</translation>
    </message>
    <message>
        <source>secret of the certificate</source>
        <translation>该证书的密钥</translation>
    </message>
    <message>
        <source>secret of users</source>
        <translation>用户的密钥</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>sent text</source>
        <translation>发送的文本</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>serial number is passed on</source>
        <translation>传递序列号</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>server discovery:</source>
        <translation>服务器发现：</translation>
    </message>
    <message>
        <source>server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>server name is sent</source>
        <translation>发送服务器名称</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>服务账户</translation>
    </message>
    <message>
        <source>service name</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>service redirected to</source>
        <translation>重定向到的服务</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>session affinity:</source>
        <translation>会话亲和性：</translation>
    </message>
    <message>
        <source>session tickets are off</source>
        <translation>关闭会话票据</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>会话：</translation>
    </message>
    <message>
        <source>set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>set header</source>
        <translation>设置标头</translation>
    </message>
    <message>
        <source>share process namespace</source>
        <translation>共享进程命名空间</translation>
    </message>
    <message>
        <source>shutdown through the admin port</source>
        <translation>通过管理端口关闭</translation>
    </message>
    <message>
        <source>side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>skip verification</source>
        <translation>跳过验证</translation>
    </message>
    <message>
        <source>slash is kept</source>
        <translation>保留斜杠</translation>
    </message>
    <message>
        <source>slashes are merged</source>
        <translation>合并斜杠</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>smallest compressed body</source>
        <translation>最小压缩正文</translation>
    </message>
    <message>
        <source>smallest hash ring</source>
        <translation>最小哈希环</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分流</translation>
    </message>
    <message>
        <source>split local origin errors</source>
        <translation>区分本地来源错误</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>start of validity is passed on</source>
        <translation>传递有效期开始时间</translation>
    </message>
    <message>
        <source>start-up:</source>
        <translation>启动：</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status of a refusal</source>
        <translation>拒绝的状态</translation>
    </message>
    <message>
        <source>status written instead of</source>
        <translation>代替的状态</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>粘性</translation>
    </message>
    <message>
        <source>storage limit of the proxy</source>
        <translation>代理的存储限制</translation>
    </message>
    <message>
        <source>storage request of the proxy</source>
        <translation>代理的存储请求</translation>
    </message>
    <message>
        <source>store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>strict SNI</source>
        <translation>严格 SNI</translation>
    </message>
    <message>
        <source>strict transport (s)</source>
        <translation>严格传输（秒）</translation>
    </message>
    <message>
        <source>strict transport covers subdomains</source>
        <translation>严格传输涵盖子域</translation>
    </message>
    <message>
        <source>strict transport is forced</source>
        <translation>强制严格传输</translation>
    </message>
    <message>
        <source>strict transport is preloaded</source>
        <translation>预加载严格传输</translation>
    </message>
    <message>
        <source>stripped pattern</source>
        <translation>去除的模式</translation>
    </message>
    <message>
        <source>stripped prefix</source>
        <translation>去除的前缀</translation>
    </message>
    <message>
        <source>sub-filter</source>
        <translation>子过滤器</translation>
    </message>
    <message>
        <source>subdomain</source>
        <translation>子域</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>subject name</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>subset redirected to</source>
        <translation>重定向到的子集</translation>
    </message>
    <message>
        <source>success threshold</source>
        <translation>成功阈值</translation>
    </message>
    <message>
        <source>successes to be healthy</source>
        <translation>判定健康的成功次数</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>table size</source>
        <translation>表大小</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>taken from a check</source>
        <translation>取自检查</translation>
    </message>
    <message>
        <source>takes passing instances only</source>
        <translation>仅使用通过检查的实例</translation>
    </message>
    <message>
        <source>takes the source address</source>
        <translation>使用来源地址</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>tap is off</source>
        <translation>关闭 Tap</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>目标端口</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>template namespace</source>
        <translation>模板命名空间</translation>
    </message>
    <message>
        <source>temporary redirect to TLS</source>
        <translation>临时重定向到 TLS</translation>
    </message>
    <message>
        <source>tenancy:</source>
        <translation>租户：</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>terminating</source>
        <translation>正在终止</translation>
    </message>
    <message>
        <source>termination delay</source>
        <translation>终止延迟</translation>
    </message>
    <message>
        <source>termination delay (ms)</source>
        <translation>终止延迟（毫秒）</translation>
    </message>
    <message>
        <source>termination message path</source>
        <translation>终止消息路径</translation>
    </message>
    <message>
        <source>termination message policy</source>
        <translation>终止消息策略</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the local partition is a member</source>
        <translation>本地分区是成员</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time that unused inbound discovery is kept</source>
        <translation>未使用的入站发现保留时间</translation>
    </message>
    <message>
        <source>time that unused outbound discovery is kept</source>
        <translation>未使用的出站发现保留时间</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>time-out (ms)</source>
        <translation>超时（毫秒）</translation>
    </message>
    <message>
        <source>time-out (s)</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>time-out of a backend</source>
        <translation>后端超时</translation>
    </message>
    <message>
        <source>time-out of a response</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>time-out of an idle stream</source>
        <translation>空闲流超时</translation>
    </message>
    <message>
        <source>time-out of closing connections</source>
        <translation>关闭连接超时</translation>
    </message>
    <message>
        <source>time-out of inbound connections</source>
        <translation>入站连接超时</translation>
    </message>
    <message>
        <source>time-out of outbound connections</source>
        <translation>出站连接超时</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>to backends</source>
        <translation>到后端</translation>
    </message>
    <message>
        <source>token is forwarded</source>
        <translation>转发令牌</translation>
    </message>
    <message>
        <source>token provider</source>
        <translation>令牌提供者</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation>容忍</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>trace collector</source>
        <translation>追踪收集器</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>traffic distribution</source>
        <translation>流量分配</translation>
    </message>
    <message>
        <source>transactions:</source>
        <translation>事务：</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>transport socket</source>
        <translation>传输套接字</translation>
    </message>
    <message>
        <source>trust domain</source>
        <translation>信任域</translation>
    </message>
    <message>
        <source>trust root</source>
        <translation>信任根</translation>
    </message>
    <message>
        <source>trusted CA</source>
        <translation>受信任的 CA</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unmatched preflights</source>
        <translation>未匹配的预检</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>未验证的 TLS</translation>
    </message>
    <message>
        <source>update strategy</source>
        <translation>更新策略</translation>
    </message>
    <message>
        <source>upgrade to HTTP/2</source>
        <translation>升级到 HTTP/2</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>use client&apos;s protocol</source>
        <translation>使用客户端协议</translation>
    </message>
    <message>
        <source>use default gateways</source>
        <translation>使用默认网关</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>user of the proxy</source>
        <translation>代理的用户</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>value comes from</source>
        <translation>值来自</translation>
    </message>
    <message>
        <source>value of claim</source>
        <translation>声明的值</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>vary header is added</source>
        <translation>添加 Vary 标头</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>version of the debug image</source>
        <translation>调试镜像版本</translation>
    </message>
    <message>
        <source>version of the init image</source>
        <translation>初始化镜像版本</translation>
    </message>
    <message>
        <source>version of the proxy</source>
        <translation>代理版本</translation>
    </message>
    <message>
        <source>virtual host</source>
        <translation>虚拟主机</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>volume mode</source>
        <translation>卷模式</translation>
    </message>
    <message>
        <source>wait for the proxy</source>
        <translation>等待代理</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>warm-up (deprecated)</source>
        <translation>预热（已弃用）</translation>
    </message>
    <message>
        <source>way to match</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>way to match the path</source>
        <translation>路径匹配方式</translation>
    </message>
    <message>
        <source>waypoint</source>
        <translation>路点</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>with</source>
        <translation>带有</translation>
    </message>
    <message>
        <source>without authentication</source>
        <translation>无认证</translation>
    </message>
    <message>
        <source>without header</source>
        <translation>无标头</translation>
    </message>
    <message>
        <source>without identity</source>
        <translation>无身份</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>write time-out</source>
        <translation>写入超时</translation>
    </message>
    <message>
        <source>writes a second</source>
        <translation>每秒写入数</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>AWS elastic block store</source>
        <translation>AWS 弹性块存储</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA 证书包</translation>
    </message>
    <message>
        <source>CSI</source>
        <translation>CSI</translation>
    </message>
    <message>
        <source>Consul</source>
        <translation>Consul</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS：</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>ECS</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>FS group</source>
        <translation>文件系统组</translation>
    </message>
    <message>
        <source>FS group change policy</source>
        <translation>文件系统组变更策略</translation>
    </message>
    <message>
        <source>FS type</source>
        <translation>文件系统类型</translation>
    </message>
    <message>
        <source>GCE persistent disk</source>
        <translation>GCE 持久磁盘</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP 标头</translation>
    </message>
    <message>
        <source>HTTP/2 address</source>
        <translation>HTTP/2 地址</translation>
    </message>
    <message>
        <source>NFS</source>
        <translation>NFS</translation>
    </message>
    <message>
        <source>Nomad</source>
        <translation>Nomad</translation>
    </message>
    <message>
        <source>RBD</source>
        <translation>RBD</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>TLS name</source>
        <translation>TLS 名称</translation>
    </message>
    <message>
        <source>a pi group</source>
        <translation>API 组</translation>
    </message>
    <message>
        <source>active deadline seconds</source>
        <translation>活动期限秒数</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>aggregation rule</source>
        <translation>聚合规则</translation>
    </message>
    <message>
        <source>allocate load balancer node ports</source>
        <translation>分配负载均衡器节点端口</translation>
    </message>
    <message>
        <source>allocated resource</source>
        <translation>已分配资源</translation>
    </message>
    <message>
        <source>allocated resource statuse</source>
        <translation>已分配资源状态</translation>
    </message>
    <message>
        <source>allow privilege escalation</source>
        <translation>允许提升权限</translation>
    </message>
    <message>
        <source>allow volume expansion</source>
        <translation>允许扩展卷</translation>
    </message>
    <message>
        <source>allowed topology</source>
        <translation>允许的拓扑</translation>
    </message>
    <message>
        <source>app armor profile</source>
        <translation>AppArmor 配置</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>auto config:</source>
        <translation>自动配置：</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>自动伸缩组</translation>
    </message>
    <message>
        <source>automount service account token</source>
        <translation>自动挂载服务账户令牌</translation>
    </message>
    <message>
        <source>average utilization</source>
        <translation>平均利用率</translation>
    </message>
    <message>
        <source>average value</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>azure disk</source>
        <translation>Azure 磁盘</translation>
    </message>
    <message>
        <source>azure file</source>
        <translation>Azure 文件</translation>
    </message>
    <message>
        <source>backoff limit per index</source>
        <translation>每索引退避上限</translation>
    </message>
    <message>
        <source>behavior</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>缓存模式</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>cephfs</source>
        <translation>CephFS</translation>
    </message>
    <message>
        <source>certificate chain path</source>
        <translation>证书链路径</translation>
    </message>
    <message>
        <source>certificates are not verified</source>
        <translation>不验证证书</translation>
    </message>
    <message>
        <source>changed at</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>chap auth discovery</source>
        <translation>CHAP 发现认证</translation>
    </message>
    <message>
        <source>chap auth session</source>
        <translation>CHAP 会话认证</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>cinder</source>
        <translation>Cinder</translation>
    </message>
    <message>
        <source>cluster role selector</source>
        <translation>集群角色选择器</translation>
    </message>
    <message>
        <source>cluster trust bundle</source>
        <translation>集群信任包</translation>
    </message>
    <message>
        <source>container name</source>
        <translation>容器名称</translation>
    </message>
    <message>
        <source>container resource</source>
        <translation>容器资源</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>coordinating server</source>
        <translation>协调服务器</translation>
    </message>
    <message>
        <source>credential bundle path</source>
        <translation>凭据包路径</translation>
    </message>
    <message>
        <source>current volume attributes class name</source>
        <translation>当前卷属性类名称</translation>
    </message>
    <message>
        <source>data plane:</source>
        <translation>数据平面：</translation>
    </message>
    <message>
        <source>data source ref</source>
        <translation>数据源引用</translation>
    </message>
    <message>
        <source>dataset name</source>
        <translation>数据集名称</translation>
    </message>
    <message>
        <source>dataset uuid</source>
        <translation>数据集 UUID</translation>
    </message>
    <message>
        <source>default mode</source>
        <translation>默认模式</translation>
    </message>
    <message>
        <source>default request</source>
        <translation>默认请求</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>downward API</source>
        <translation>Downward API</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>duration, seconds</source>
        <translation>时长，秒</translation>
    </message>
    <message>
        <source>empty dir</source>
        <translation>空目录</translation>
    </message>
    <message>
        <source>enable service links</source>
        <translation>启用服务链接</translation>
    </message>
    <message>
        <source>end port</source>
        <translation>结束端口</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>evicted at</source>
        <translation>驱逐时间</translation>
    </message>
    <message>
        <source>exit codes</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>expiration seconds</source>
        <translation>过期秒数</translation>
    </message>
    <message>
        <source>failed jobs history limit</source>
        <translation>失败作业历史上限</translation>
    </message>
    <message>
        <source>failure policy</source>
        <translation>失败策略</translation>
    </message>
    <message>
        <source>failures before it is critical</source>
        <translation>判定严重前的失败次数</translation>
    </message>
    <message>
        <source>failures before it warns</source>
        <translation>警告前的失败次数</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>光纤通道</translation>
    </message>
    <message>
        <source>federation states:</source>
        <translation>联邦状态：</translation>
    </message>
    <message>
        <source>file key ref</source>
        <translation>文件键引用</translation>
    </message>
    <message>
        <source>flex volume</source>
        <translation>FlexVolume</translation>
    </message>
    <message>
        <source>flocker</source>
        <translation>Flocker</translation>
    </message>
    <message>
        <source>for node</source>
        <translation>用于节点</translation>
    </message>
    <message>
        <source>for zone</source>
        <translation>用于区域</translation>
    </message>
    <message>
        <source>gRPC address</source>
        <translation>gRPC 地址</translation>
    </message>
    <message>
        <source>git repo</source>
        <translation>Git 仓库</translation>
    </message>
    <message>
        <source>global default</source>
        <translation>全局默认</translation>
    </message>
    <message>
        <source>glusterfs</source>
        <translation>GlusterFS</translation>
    </message>
    <message>
        <source>gmsa credential spec</source>
        <translation>GMSA 凭据规格</translation>
    </message>
    <message>
        <source>gmsa credential spec name</source>
        <translation>GMSA 凭据规格名称</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>硬性</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>host aliase</source>
        <translation>主机别名</translation>
    </message>
    <message>
        <source>host ipc</source>
        <translation>主机 IPC</translation>
    </message>
    <message>
        <source>host path</source>
        <translation>主机路径</translation>
    </message>
    <message>
        <source>host process</source>
        <translation>主机进程</translation>
    </message>
    <message>
        <source>hostname override</source>
        <translation>主机名覆盖</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>identifying attribute</source>
        <translation>标识属性</translation>
    </message>
    <message>
        <source>ingress rule value</source>
        <translation>入口规则值</translation>
    </message>
    <message>
        <source>initiator name</source>
        <translation>发起方名称</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>instance behind the proxy</source>
        <translation>代理后面的实例</translation>
    </message>
    <message>
        <source>internal:</source>
        <translation>内部：</translation>
    </message>
    <message>
        <source>is for Traefik</source>
        <translation>用于 Traefik</translation>
    </message>
    <message>
        <source>is the default</source>
        <translation>是默认值</translation>
    </message>
    <message>
        <source>iscsi</source>
        <translation>iSCSI</translation>
    </message>
    <message>
        <source>iscsi interface</source>
        <translation>iSCSI 接口</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>密钥路径</translation>
    </message>
    <message>
        <source>key type</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>label selector</source>
        <translation>标签选择器</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>last probe time</source>
        <translation>最近探测时间</translation>
    </message>
    <message>
        <source>last transition time</source>
        <translation>最近转变时间</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>本地套接字</translation>
    </message>
    <message>
        <source>localhost profile</source>
        <translation>本地配置</translation>
    </message>
    <message>
        <source>lun</source>
        <translation>LUN</translation>
    </message>
    <message>
        <source>managed by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>match condition</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>match field</source>
        <translation>匹配字段</translation>
    </message>
    <message>
        <source>match label expression</source>
        <translation>匹配标签表达式</translation>
    </message>
    <message>
        <source>match label key</source>
        <translation>匹配标签键</translation>
    </message>
    <message>
        <source>match policy</source>
        <translation>匹配策略</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>max expiration seconds</source>
        <translation>最大过期秒数</translation>
    </message>
    <message>
        <source>max failed indexes</source>
        <translation>最大失败索引数</translation>
    </message>
    <message>
        <source>max limit request ratio</source>
        <translation>限制与请求的最大比例</translation>
    </message>
    <message>
        <source>max surge</source>
        <translation>最大超出数</translation>
    </message>
    <message>
        <source>max unavailable</source>
        <translation>最大不可用数</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>min available</source>
        <translation>最小可用数</translation>
    </message>
    <message>
        <source>min domains</source>
        <translation>最小域数</translation>
    </message>
    <message>
        <source>min ready seconds</source>
        <translation>最短就绪秒数</translation>
    </message>
    <message>
        <source>mismatch label key</source>
        <translation>不匹配标签键</translation>
    </message>
    <message>
        <source>mode of the local socket</source>
        <translation>本地套接字模式</translation>
    </message>
    <message>
        <source>modify volume status</source>
        <translation>修改卷状态</translation>
    </message>
    <message>
        <source>mount option</source>
        <translation>挂载选项</translation>
    </message>
    <message>
        <source>mount propagation</source>
        <translation>挂载传播</translation>
    </message>
    <message>
        <source>nameserver</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>namespaces with</source>
        <translation>命名空间具有</translation>
    </message>
    <message>
        <source>node affinity</source>
        <translation>节点亲和性</translation>
    </message>
    <message>
        <source>node publish secret ref</source>
        <translation>节点发布密钥引用</translation>
    </message>
    <message>
        <source>node selector</source>
        <translation>节点选择器</translation>
    </message>
    <message>
        <source>node whose health it takes over</source>
        <translation>所沿用健康状态的节点</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>object selector</source>
        <translation>对象选择器</translation>
    </message>
    <message>
        <source>on exit codes</source>
        <translation>按退出码</translation>
    </message>
    <message>
        <source>on pod condition</source>
        <translation>按 Pod 条件</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>os</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>overridden status</source>
        <translation>覆盖的状态</translation>
    </message>
    <message>
        <source>overriddenstatus</source>
        <translation>覆盖的状态</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>path matcher</source>
        <translation>路径匹配器</translation>
    </message>
    <message>
        <source>peer streams:</source>
        <translation>对等流：</translation>
    </message>
    <message>
        <source>peerings:</source>
        <translation>对等互联：</translation>
    </message>
    <message>
        <source>persistent volume claim</source>
        <translation>持久卷声明</translation>
    </message>
    <message>
        <source>persistent volume claim retention policy</source>
        <translation>持久卷声明保留策略</translation>
    </message>
    <message>
        <source>photon persistent disk</source>
        <translation>Photon 持久磁盘</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>Pod 亲和性</translation>
    </message>
    <message>
        <source>pod anti affinity</source>
        <translation>Pod 反亲和性</translation>
    </message>
    <message>
        <source>pod certificate</source>
        <translation>Pod 证书</translation>
    </message>
    <message>
        <source>pod group name</source>
        <translation>Pod 组名称</translation>
    </message>
    <message>
        <source>pod management policy</source>
        <translation>Pod 管理策略</translation>
    </message>
    <message>
        <source>pod replacement policy</source>
        <translation>Pod 替换策略</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>policy type</source>
        <translation>策略类型</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>portworx volume</source>
        <translation>Portworx 卷</translation>
    </message>
    <message>
        <source>preferred during scheduling ignored during execution</source>
        <translation>调度时优先，运行时忽略</translation>
    </message>
    <message>
        <source>priority class name</source>
        <translation>优先级类名称</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>proc mount</source>
        <translation>proc 挂载</translation>
    </message>
    <message>
        <source>progress deadline seconds</source>
        <translation>进度期限秒数</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>投射</translation>
    </message>
    <message>
        <source>protection domain</source>
        <translation>保护域</translation>
    </message>
    <message>
        <source>quobyte</source>
        <translation>Quobyte</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>read only root filesystem</source>
        <translation>只读根文件系统</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reclaim policy</source>
        <translation>回收策略</translation>
    </message>
    <message>
        <source>recursive read only</source>
        <translation>递归只读</translation>
    </message>
    <message>
        <source>redirects are not followed</source>
        <translation>不跟随重定向</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>registered at</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册中心</translation>
    </message>
    <message>
        <source>reinvocation policy</source>
        <translation>重新调用策略</translation>
    </message>
    <message>
        <source>renewal interval, seconds</source>
        <translation>续约间隔，秒</translation>
    </message>
    <message>
        <source>renewed at</source>
        <translation>续约时间</translation>
    </message>
    <message>
        <source>required during scheduling ignored during execution</source>
        <translation>调度时必需，运行时忽略</translation>
    </message>
    <message>
        <source>resource claim</source>
        <translation>资源声明</translation>
    </message>
    <message>
        <source>resource claim name</source>
        <translation>资源声明名称</translation>
    </message>
    <message>
        <source>resource claim template name</source>
        <translation>资源声明模板名称</translation>
    </message>
    <message>
        <source>resources:</source>
        <translation>资源：</translation>
    </message>
    <message>
        <source>restart policy rule</source>
        <translation>重启策略规则</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>revision history limit</source>
        <translation>修订历史上限</translation>
    </message>
    <message>
        <source>rolling update</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>run as group</source>
        <translation>以组运行</translation>
    </message>
    <message>
        <source>run as non root</source>
        <translation>以非 root 运行</translation>
    </message>
    <message>
        <source>run as user</source>
        <translation>以用户运行</translation>
    </message>
    <message>
        <source>run as user name</source>
        <translation>以用户名运行</translation>
    </message>
    <message>
        <source>runtime class name</source>
        <translation>运行时类名称</translation>
    </message>
    <message>
        <source>scale down</source>
        <translation>缩容</translation>
    </message>
    <message>
        <source>scale io</source>
        <translation>ScaleIO</translation>
    </message>
    <message>
        <source>scale up</source>
        <translation>扩容</translation>
    </message>
    <message>
        <source>scheduler name</source>
        <translation>调度器名称</translation>
    </message>
    <message>
        <source>scheduling</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>scheduling group</source>
        <translation>调度组</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>scope selector</source>
        <translation>范围选择器</translation>
    </message>
    <message>
        <source>scriptargs</source>
        <translation>脚本参数</translation>
    </message>
    <message>
        <source>se linux change policy</source>
        <translation>SELinux 变更策略</translation>
    </message>
    <message>
        <source>se linux options</source>
        <translation>SELinux 选项</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>seccomp profile</source>
        <translation>Seccomp 配置</translation>
    </message>
    <message>
        <source>secret file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>secret name</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>secure health check</source>
        <translation>安全健康检查</translation>
    </message>
    <message>
        <source>secure port</source>
        <translation>安全端口</translation>
    </message>
    <message>
        <source>secure vip address</source>
        <translation>安全 VIP 地址</translation>
    </message>
    <message>
        <source>security context</source>
        <translation>安全上下文</translation>
    </message>
    <message>
        <source>select policy</source>
        <translation>选择策略</translation>
    </message>
    <message>
        <source>service account token</source>
        <translation>服务账户令牌</translation>
    </message>
    <message>
        <source>service behind the proxy</source>
        <translation>代理后面的服务</translation>
    </message>
    <message>
        <source>service of the system</source>
        <translation>系统服务</translation>
    </message>
    <message>
        <source>service whose health it takes over</source>
        <translation>所沿用健康状态的服务</translation>
    </message>
    <message>
        <source>set hostname as fqdn</source>
        <translation>将主机名设为完整域名</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>setting of the proxy</source>
        <translation>代理的设置</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>会话标识</translation>
    </message>
    <message>
        <source>signer name</source>
        <translation>签名者名称</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>大小限制</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>speaks for itself in the mesh</source>
        <translation>在网格中自行通信</translation>
    </message>
    <message>
        <source>ssl enabled</source>
        <translation>启用 SSL</translation>
    </message>
    <message>
        <source>stabilization window seconds</source>
        <translation>稳定窗口秒数</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>starting deadline seconds</source>
        <translation>启动期限秒数</translation>
    </message>
    <message>
        <source>status at first</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>stdin once</source>
        <translation>标准输入一次</translation>
    </message>
    <message>
        <source>stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>storage class name</source>
        <translation>存储类名称</translation>
    </message>
    <message>
        <source>storage mode</source>
        <translation>存储模式</translation>
    </message>
    <message>
        <source>storage policy ID</source>
        <translation>存储策略标识</translation>
    </message>
    <message>
        <source>storage policy name</source>
        <translation>存储策略名称</translation>
    </message>
    <message>
        <source>storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>storageos</source>
        <translation>StorageOS</translation>
    </message>
    <message>
        <source>subscriptions:</source>
        <translation>订阅：</translation>
    </message>
    <message>
        <source>succeeded count</source>
        <translation>成功计数</translation>
    </message>
    <message>
        <source>succeeded indexes</source>
        <translation>成功索引</translation>
    </message>
    <message>
        <source>success policy</source>
        <translation>成功策略</translation>
    </message>
    <message>
        <source>successes before it passes</source>
        <translation>通过前的成功次数</translation>
    </message>
    <message>
        <source>successful jobs history limit</source>
        <translation>成功作业历史上限</translation>
    </message>
    <message>
        <source>supplemental group</source>
        <translation>附加组</translation>
    </message>
    <message>
        <source>supplemental groups policy</source>
        <translation>附加组策略</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>sysctl</source>
        <translation>Sysctl</translation>
    </message>
    <message>
        <source>tags may be overridden</source>
        <translation>标签可被覆盖</translation>
    </message>
    <message>
        <source>target CPU utilization percentage</source>
        <translation>目标 CPU 利用率百分比</translation>
    </message>
    <message>
        <source>target container name</source>
        <translation>目标容器名称</translation>
    </message>
    <message>
        <source>target volume attributes class name</source>
        <translation>目标卷属性类名称</translation>
    </message>
    <message>
        <source>target ww n</source>
        <translation>目标 WWN</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>termination grace period seconds</source>
        <translation>终止宽限秒数</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>存活时间</translation>
    </message>
    <message>
        <source>time until a critical service is dropped</source>
        <translation>移除严重服务前的时间</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>topology spread constraint</source>
        <translation>拓扑分布约束</translation>
    </message>
    <message>
        <source>ttl seconds after finished</source>
        <translation>完成后存活秒数</translation>
    </message>
    <message>
        <source>unhealthy pod eviction policy</source>
        <translation>不健康 Pod 驱逐策略</translation>
    </message>
    <message>
        <source>up at</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>updated at</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>user annotation</source>
        <translation>用户注解</translation>
    </message>
    <message>
        <source>uses TLS</source>
        <translation>使用 TLS</translation>
    </message>
    <message>
        <source>version of the delta</source>
        <translation>增量版本</translation>
    </message>
    <message>
        <source>vip address</source>
        <translation>VIP 地址</translation>
    </message>
    <message>
        <source>volume attribute</source>
        <translation>卷属性</translation>
    </message>
    <message>
        <source>volume attributes class name</source>
        <translation>卷属性类名称</translation>
    </message>
    <message>
        <source>volume binding mode</source>
        <translation>卷绑定模式</translation>
    </message>
    <message>
        <source>volume claim template</source>
        <translation>卷声明模板</translation>
    </message>
    <message>
        <source>volume name</source>
        <translation>卷名称</translation>
    </message>
    <message>
        <source>volume namespace</source>
        <translation>卷命名空间</translation>
    </message>
    <message>
        <source>vsphere volume</source>
        <translation>vSphere 卷</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>weight while passing</source>
        <translation>通过时的权重</translation>
    </message>
    <message>
        <source>weight while warning</source>
        <translation>警告时的权重</translation>
    </message>
    <message>
        <source>when deleted</source>
        <translation>删除时</translation>
    </message>
    <message>
        <source>when scaled</source>
        <translation>伸缩时</translation>
    </message>
    <message>
        <source>windows options</source>
        <translation>Windows 选项</translation>
    </message>
    <message>
        <source>working dir</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>wwid</source>
        <translation>WWID</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>SPIFFE</source>
        <translation>SPIFFE</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>absolute time-out</source>
        <translation>绝对超时</translation>
    </message>
    <message>
        <source>admission review version</source>
        <translation>准入审查版本</translation>
    </message>
    <message>
        <source>aggression</source>
        <translation>激进程度</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>claim name</source>
        <translation>声明名称</translation>
    </message>
    <message>
        <source>claim of several words</source>
        <translation>多词声明</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>client config</source>
        <translation>客户端配置</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>condition type</source>
        <translation>条件类型</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>容器端口</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>cookie of the token</source>
        <translation>令牌的 Cookie</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>described object</source>
        <translation>所描述的对象</translation>
    </message>
    <message>
        <source>device path</source>
        <translation>设备路径</translation>
    </message>
    <message>
        <source>disk name</source>
        <translation>磁盘名称</translation>
    </message>
    <message>
        <source>disk uri</source>
        <translation>磁盘 URI</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>encoded characters</source>
        <translation>编码的字符</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>excluded service account</source>
        <translation>排除的服务账户</translation>
    </message>
    <message>
        <source>external traffic policy</source>
        <translation>外部流量策略</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>host port</source>
        <translation>主机端口</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>internal traffic policy</source>
        <translation>内部流量策略</translation>
    </message>
    <message>
        <source>iqn</source>
        <translation>IQN</translation>
    </message>
    <message>
        <source>kind of route</source>
        <translation>路由种类</translation>
    </message>
    <message>
        <source>max skew</source>
        <translation>最大偏差</translation>
    </message>
    <message>
        <source>maximum of replicas</source>
        <translation>最大副本数</translation>
    </message>
    <message>
        <source>maximum of the body</source>
        <translation>正文上限</translation>
    </message>
    <message>
        <source>minimum percentage</source>
        <translation>最小百分比</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>监视器</translation>
    </message>
    <message>
        <source>mutual TLS of port</source>
        <translation>端口的双向 TLS</translation>
    </message>
    <message>
        <source>name of the plug-in</source>
        <translation>插件名称</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>节点端口</translation>
    </message>
    <message>
        <source>node selector term</source>
        <translation>节点选择条件</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>of a try</source>
        <translation>单次尝试的</translation>
    </message>
    <message>
        <source>of the request</source>
        <translation>请求的</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>pd ID</source>
        <translation>磁盘标识</translation>
    </message>
    <message>
        <source>pd name</source>
        <translation>磁盘名称</translation>
    </message>
    <message>
        <source>pod affinity term</source>
        <translation>Pod 亲和条件</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>供应者</translation>
    </message>
    <message>
        <source>query parameter of the token</source>
        <translation>令牌的查询参数</translation>
    </message>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>resource name</source>
        <translation>资源名称</translation>
    </message>
    <message>
        <source>retries per second</source>
        <translation>每秒重试数</translation>
    </message>
    <message>
        <source>sampled (%)</source>
        <translation>采样（%）</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>scope name</source>
        <translation>范围名称</translation>
    </message>
    <message>
        <source>section</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>session affinity</source>
        <translation>会话亲和性</translation>
    </message>
    <message>
        <source>share name</source>
        <translation>共享名称</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>target portal</source>
        <translation>目标门户</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>time span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>topology key</source>
        <translation>拓扑键</translation>
    </message>
    <message>
        <source>traffic without route</source>
        <translation>无路由的流量</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>verification key</source>
        <translation>验证密钥</translation>
    </message>
    <message>
        <source>volume ID</source>
        <translation>卷标识</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>卷路径</translation>
    </message>
    <message>
        <source>well-known CA certificates</source>
        <translation>公认的 CA 证书</translation>
    </message>
    <message>
        <source>when unsatisfiable</source>
        <translation>无法满足时</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>轮转</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>It is one of %1.</source>
        <translation>它是 %1 之一。</translation>
    </message>
    <message>
        <source>Write &quot;true&quot; or &quot;false&quot;, in quotes.</source>
        <translation>写 &quot;true&quot; 或 &quot;false&quot;，带引号。</translation>
    </message>
    <message>
        <source>It is a number from 0 to %1, in quotes.</source>
        <translation>它是 0 到 %1 的数字，带引号。</translation>
    </message>
    <message>
        <source>Write one whole number with one unit: 500ms, 10s, 2m, 1h.</source>
        <translation>写一个整数加一个单位：500ms、10s、2m、1h。</translation>
    </message>
    <message>
        <source>Write ports and ranges with commas between: 25,3306,8000-8010.</source>
        <translation>写端口和范围，用逗号分隔：25,3306,8000-8010。</translation>
    </message>
    <message>
        <source>Write statuses with commas between and no blanks: 503, 500-504, 5xx or gateway-error.</source>
        <translation>写状态码，用逗号分隔且不带空格：503、500-504、5xx 或 gateway-error。</translation>
    </message>
    <message>
        <source>Write, with commas between and no blanks: cancelled, deadline-exceeded, internal, resource-exhausted, unavailable.</source>
        <translation>用逗号分隔且不带空格地写：cancelled、deadline-exceeded、internal、resource-exhausted、unavailable。</translation>
    </message>
    <message>
        <source>The value %1 of an annotation is no text: the cluster refuses the object</source>
        <translation>注解的值 %1 不是文本：集群会拒绝该对象</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>加上引号。</translation>
    </message>
    <message>
        <source>Nothing is retried: no status and no time-out of a try is named</source>
        <translation>不会重试任何请求：既没有写状态码，也没有写单次尝试的超时</translation>
    </message>
    <message>
        <source>Add %1: 5xx.</source>
        <translation>添加 %1: 5xx。</translation>
    </message>
    <message>
        <source>Of %1 tries only %2 begin within the time-out of the request, %3</source>
        <translation>%1 次尝试中只有 %2 次在请求超时 %3 之内开始</translation>
    </message>
    <message>
        <source>Make the time-out of a try shorter, or retry less often.</source>
        <translation>缩短单次尝试的超时，或减少重试次数。</translation>
    </message>
    <message>
        <source>The least time out is longer than the longest: Linkerd leaves out the circuit breaker</source>
        <translation>最短隔离时间比最长的还长：Linkerd 会忽略熔断器</translation>
    </message>
    <message>
        <source>Not written they are 1s and 1m.</source>
        <translation>不写时它们是 1s 和 1m。</translation>
    </message>
    <message>
        <source>Linkerd has no annotation %1</source>
        <translation>Linkerd 没有注解 %1</translation>
    </message>
    <message>
        <source>Check its spelling: it has no effect.</source>
        <translation>检查拼写：它没有作用。</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>可能想写的是 %1。</translation>
    </message>
    <message>
        <source>%1 has no effect here</source>
        <translation>%1 在这里没有作用</translation>
    </message>
    <message>
        <source>Statuses of HTTP belong to HTTPRoutes, those of gRPC to GRPCRoutes.</source>
        <translation>HTTP 状态码属于 HTTPRoute，gRPC 状态属于 GRPCRoute。</translation>
    </message>
    <message>
        <source>Linkerd reads it on Services and, for retries and time-outs, on their routes.</source>
        <translation>Linkerd 在 Service 上读取它；重试和超时也可写在其路由上。</translation>
    </message>
    <message>
        <source>%1 is no value that Linkerd takes for %2</source>
        <translation>%1 不是 Linkerd 接受的 %2 的值</translation>
    </message>
    <message>
        <source>%1 is not a regular expression that Linkerd&apos;s proxies take</source>
        <translation>%1 不是 Linkerd 代理接受的正则表达式</translation>
    </message>
    <message>
        <source>They know no look-around and no back-references.</source>
        <translation>它们不支持环视和反向引用。</translation>
    </message>
    <message>
        <source>One of no conditions never holds</source>
        <translation>空列表中的任一条件永远不成立</translation>
    </message>
    <message>
        <source>All of no conditions always hold</source>
        <translation>空列表中的所有条件总是成立</translation>
    </message>
    <message>
        <source>Write the conditions, or delete the list.</source>
        <translation>写出条件，或删除该列表。</translation>
    </message>
    <message>
        <source>The condition says nothing; Linkerd refuses the ServiceProfile</source>
        <translation>条件为空；Linkerd 会拒绝该 ServiceProfile</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>写 %1 之一。</translation>
    </message>
    <message>
        <source>The statuses end at %1 before they begin at %2</source>
        <translation>状态码范围在 %1 结束，却从 %2 开始</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>交换两者。</translation>
    </message>
    <message>
        <source>The share of retries is negative; Linkerd refuses the ServiceProfile</source>
        <translation>重试比例为负；Linkerd 会拒绝该 ServiceProfile</translation>
    </message>
    <message>
        <source>0.2 allows one retry for five requests.</source>
        <translation>0.2 表示每五个请求允许一次重试。</translation>
    </message>
    <message>
        <source>%1 retries for each request: a service in trouble gets that much more to do</source>
        <translation>每个请求 %1 次重试：陷入困境的服务会承受相应更多的负担</translation>
    </message>
    <message>
        <source>%1 is no number of retries</source>
        <translation>%1 不是重试次数</translation>
    </message>
    <message>
        <source>It is 0 or more.</source>
        <translation>它是 0 或更大。</translation>
    </message>
    <message>
        <source>The time span %1 is not between 1s and 60s: the proxies leave out the budget</source>
        <translation>时间跨度 %1 不在 1s 和 60s 之间：代理会忽略该预算</translation>
    </message>
    <message>
        <source>Write 10s.</source>
        <translation>写 10s。</translation>
    </message>
    <message>
        <source>%1 is no network</source>
        <translation>%1 不是网络</translation>
    </message>
    <message>
        <source>Write an address and the number of bits that count: 10.0.0.0/8.</source>
        <translation>写地址和有效位数：10.0.0.0/8。</translation>
    </message>
    <message>
        <source>The exception %1 leaves nothing of %2</source>
        <translation>例外 %1 使 %2 什么也不剩</translation>
    </message>
    <message>
        <source>Write a smaller part, or delete the network.</source>
        <translation>写更小的部分，或删除该网络。</translation>
    </message>
    <message>
        <source>The exception %1 is no part of %2</source>
        <translation>例外 %1 不属于 %2</translation>
    </message>
    <message>
        <source>Write a part of the network.</source>
        <translation>写该网络的一部分。</translation>
    </message>
    <message>
        <source>Both %1 and %2 are written: one of them is wanted</source>
        <translation>同时写了 %1 和 %2：只要其中一个</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is written: one of them is wanted</source>
        <translation>%1 和 %2 都没有写：需要其中一个</translation>
    </message>
    <message>
        <source>The policy stands in %1 and cannot be for namespace %2</source>
        <translation>该策略在 %1 中，不能用于命名空间 %2</translation>
    </message>
    <message>
        <source>Put it into that namespace.</source>
        <translation>把它放到那个命名空间。</translation>
    </message>
    <message>
        <source>A policy cannot be for %1</source>
        <translation>策略不能用于 %1</translation>
    </message>
    <message>
        <source>It is for a Server or an HTTPRoute with group policy.linkerd.io, a route of the Gateway API, or its Namespace.</source>
        <translation>它用于 group 为 policy.linkerd.io 的 Server 或 HTTPRoute、Gateway API 的路由，或其 Namespace。</translation>
    </message>
    <message>
        <source>%1 is no authentication</source>
        <translation>%1 不是认证</translation>
    </message>
    <message>
        <source>It is a MeshTLSAuthentication or NetworkAuthentication with group policy.linkerd.io, or a ServiceAccount.</source>
        <translation>它是 group 为 policy.linkerd.io 的 MeshTLSAuthentication 或 NetworkAuthentication，或者 ServiceAccount。</translation>
    </message>
    <message>
        <source>A policy takes one NetworkAuthentication only</source>
        <translation>一个策略只接受一个 NetworkAuthentication</translation>
    </message>
    <message>
        <source>A policy takes one MeshTLSAuthentication or ServiceAccount only</source>
        <translation>一个策略只接受一个 MeshTLSAuthentication 或 ServiceAccount</translation>
    </message>
    <message>
        <source>All that are required must hold; list what may hold in one authentication.</source>
        <translation>所有要求的认证都必须成立；把可选的列在同一个认证里。</translation>
    </message>
    <message>
        <source>No authentication is required: everyone is allowed</source>
        <translation>不要求任何认证：允许所有人</translation>
    </message>
    <message>
        <source>Name a MeshTLSAuthentication, a NetworkAuthentication or a ServiceAccount.</source>
        <translation>写出一个 MeshTLSAuthentication、NetworkAuthentication 或 ServiceAccount。</translation>
    </message>
    <message>
        <source>No client is named: Linkerd leaves out the authorization</source>
        <translation>没有写客户端：Linkerd 会忽略该授权</translation>
    </message>
    <message>
        <source>Write meshTLS, or unauthenticated: true.</source>
        <translation>写 meshTLS，或 unauthenticated: true。</translation>
    </message>
    <message>
        <source>Clients of the mesh and unauthenticated ones are allowed at once; Linkerd refuses the object</source>
        <translation>同时允许网格客户端和未认证客户端；Linkerd 会拒绝该对象</translation>
    </message>
    <message>
        <source>Identities are listed beside unauthenticatedTLS; Linkerd refuses the object</source>
        <translation>身份与 unauthenticatedTLS 同时列出；Linkerd 会拒绝该对象</translation>
    </message>
    <message>
        <source>%1 is no identity</source>
        <translation>%1 不是身份</translation>
    </message>
    <message>
        <source>Write account.namespace.serviceaccount.identity.linkerd.cluster.local, a domain with * in front, or a SPIFFE id.</source>
        <translation>写 account.namespace.serviceaccount.identity.linkerd.cluster.local、以 * 开头的域，或 SPIFFE ID。</translation>
    </message>
    <message>
        <source>%1 has no identity</source>
        <translation>%1 没有身份</translation>
    </message>
    <message>
        <source>Name a ServiceAccount or a Namespace.</source>
        <translation>写出 ServiceAccount 或 Namespace。</translation>
    </message>
    <message>
        <source>A Namespace stands in no namespace</source>
        <translation>Namespace 不在任何命名空间中</translation>
    </message>
    <message>
        <source>Delete the field; the name says which.</source>
        <translation>删除该字段；名称已说明是哪个。</translation>
    </message>
    <message>
        <source>A rate limit cannot be for %1</source>
        <translation>限流不能用于 %1</translation>
    </message>
    <message>
        <source>It is for a Server with group policy.linkerd.io.</source>
        <translation>它用于 group 为 policy.linkerd.io 的 Server。</translation>
    </message>
    <message>
        <source>%1 a second is more than all clients together may, %2</source>
        <translation>每秒 %1 次超过了所有客户端合计的 %2 次</translation>
    </message>
    <message>
        <source>Write at most what total has.</source>
        <translation>最多写 total 的值。</translation>
    </message>
    <message>
        <source>%1 is no client</source>
        <translation>%1 不是客户端</translation>
    </message>
    <message>
        <source>Name a ServiceAccount.</source>
        <translation>写出 ServiceAccount。</translation>
    </message>
    <message>
        <source>The policy limits nothing</source>
        <translation>该策略没有限制任何东西</translation>
    </message>
    <message>
        <source>Write total, identity or overrides.</source>
        <translation>写 total、identity 或 overrides。</translation>
    </message>
    <message>
        <source>The path %1 does not begin with a slash; Linkerd refuses the route</source>
        <translation>路径 %1 不以斜杠开头；Linkerd 会拒绝该路由</translation>
    </message>
    <message>
        <source>A backend may take longer than the whole request, %1; Linkerd refuses the route</source>
        <translation>后端允许的时间比整个请求的 %1 还长；Linkerd 会拒绝该路由</translation>
    </message>
    <message>
        <source>Make the time-out of a backend the shorter one.</source>
        <translation>让后端的超时更短。</translation>
    </message>
    <message>
        <source>A ServiceProfile has no field %1 here; Linkerd refuses it</source>
        <translation>ServiceProfile 在此没有字段 %1；Linkerd 会拒绝它</translation>
    </message>
    <message>
        <source>Check its spelling and its place.</source>
        <translation>检查其拼写和位置。</translation>
    </message>
    <message>
        <source>%1 of %2 is deprecated</source>
        <translation>%2 的 %1 已弃用</translation>
    </message>
    <message>
        <source>ServerAuthorization is on its way out</source>
        <translation>ServerAuthorization 即将淘汰</translation>
    </message>
    <message>
        <source>An AuthorizationPolicy says the same, and can be for a route too.</source>
        <translation>AuthorizationPolicy 能表达同样的内容，也能用于路由。</translation>
    </message>
    <message>
        <source>A condition cannot begin with not; the cluster refuses the ServiceProfile</source>
        <translation>条件不能以 not 开头；集群会拒绝该 ServiceProfile</translation>
    </message>
    <message>
        <source>Put it into a list: all: [{not: …}].</source>
        <translation>放到列表里：all: [{not: …}]。</translation>
    </message>
    <message>
        <source>A ServiceProfile is named after its service; %1 is no complete name of one</source>
        <translation>ServiceProfile 以其服务命名；%1 不是完整的服务名</translation>
    </message>
    <message>
        <source>Write authority.</source>
        <translation>写 authority。</translation>
    </message>
    <message>
        <source>The weight of %1 is negative</source>
        <translation>%1 的权重为负</translation>
    </message>
    <message>
        <source>No destination has a weight above 0: no request goes anywhere</source>
        <translation>没有目标的权重大于 0：请求无处可去</translation>
    </message>
    <message>
        <source>Give one of them a weight, or delete dstOverrides.</source>
        <translation>给其中一个权重，或删除 dstOverrides。</translation>
    </message>
    <message>
        <source>A route of an EgressNetwork needs a port; Linkerd refuses it</source>
        <translation>EgressNetwork 的路由需要端口；Linkerd 会拒绝它</translation>
    </message>
    <message>
        <source>Write the port of the parent.</source>
        <translation>写出父对象的端口。</translation>
    </message>
    <message>
        <source>No backend has a weight above 0: all requests fail</source>
        <translation>没有后端的权重大于 0：所有请求都会失败</translation>
    </message>
    <message>
        <source>Requests to a Server are let in or not; they are led elsewhere by a route of a Service.</source>
        <translation>发往 Server 的请求只是放行与否；由 Service 的路由引导到别处。</translation>
    </message>
    <message>
        <source>Time-outs belong to a route of a Service.</source>
        <translation>超时属于 Service 的路由。</translation>
    </message>
    <message>
        <source>Linkerd does not know the protocol %1 and treats the port as opaque</source>
        <translation>Linkerd 不认识协议 %1，会把该端口当作不透明端口</translation>
    </message>
    <message>
        <source>Port %1 is not opaque: its appProtocol %2 counts</source>
        <translation>端口 %1 并非不透明：以其 appProtocol %2 为准</translation>
    </message>
    <message>
        <source>Take the port out of the list, or delete its appProtocol.</source>
        <translation>把端口移出列表，或删除其 appProtocol。</translation>
    </message>
    <message>
        <source>%1 is no weight for Linkerd</source>
        <translation>%1 不是 Linkerd 的权重</translation>
    </message>
    <message>
        <source>Linkerd knows no subsets; name the service of that version</source>
        <translation>Linkerd 没有子集；请写出该版本的服务</translation>
    </message>
    <message>
        <source>A destination needs a service</source>
        <translation>目标需要服务</translation>
    </message>
    <message>
        <source>%1 is the only destination; edit the text to lead requests to the service itself</source>
        <translation>%1 是唯一的目标；请编辑文本让请求到达服务本身</translation>
    </message>
    <message>
        <source>%1 is the only rule; without it the route takes every request</source>
        <translation>%1 是唯一的规则；没有它该路由会接受所有请求</translation>
    </message>
    <message>
        <source>%1 has no weights; write policy.linkerd.io/v1beta3</source>
        <translation>%1 没有权重；请写 policy.linkerd.io/v1beta3</translation>
    </message>
    <message>
        <source>Annotations are for all requests; they are no rule that could be moved or deleted</source>
        <translation>注解针对所有请求；它们不是可以移动或删除的规则</translation>
    </message>
    <message>
        <source>A ServiceProfile has no time-out of a try</source>
        <translation>ServiceProfile 没有单次尝试的超时</translation>
    </message>
    <message>
        <source>A route has one method; edit its text for any of several</source>
        <translation>一条路由只有一个方法；需要多个之一时请编辑文本</translation>
    </message>
    <message>
        <source>A ServiceProfile knows paths by regular expression only</source>
        <translation>ServiceProfile 只用正则表达式匹配路径</translation>
    </message>
    <message>
        <source>A ServiceProfile does not look at headers</source>
        <translation>ServiceProfile 不看请求头</translation>
    </message>
    <message>
        <source>A ServiceProfile has no number of retries: they are true or false, and its retryBudget bounds them</source>
        <translation>ServiceProfile 没有重试次数：只有 true 或 false，由 retryBudget 限制</translation>
    </message>
    <message>
        <source>The route asks for this more than once; edit its text</source>
        <translation>路由多次要求该条件；请编辑文本</translation>
    </message>
    <message>
        <source>It is all the route asks for; Linkerd refuses a condition that says nothing</source>
        <translation>这是路由的全部条件；Linkerd 会拒绝空条件</translation>
    </message>
    <message>
        <source>Time-outs and retries belong to a route whose parent is a Service</source>
        <translation>超时和重试属于父对象为 Service 的路由</translation>
    </message>
    <message>
        <source>A backend may take %1; the whole request must have as long</source>
        <translation>后端允许 %1；整个请求至少要有同样长的时间</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 不以斜杠开头</translation>
    </message>
    <message>
        <source>A match has one method; edit its text for any of several</source>
        <translation>一个匹配只有一个方法；需要多个之一时请编辑文本</translation>
    </message>
    <message>
        <source>Annotations have no effect beside ServiceProfile %1; say it there</source>
        <translation>有 ServiceProfile %1 时注解不起作用；请写在那里</translation>
    </message>
    <message>
        <source>Annotations are for all requests and ask for nothing</source>
        <translation>注解针对所有请求，不含条件</translation>
    </message>
    <message>
        <source>%1 is not a duration as annotations have it: one whole number and one unit, 1500ms</source>
        <translation>%1 不是注解所用的时长：一个整数和一个单位，如 1500ms</translation>
    </message>
    <message>
        <source>%1 is not a number of retries</source>
        <translation>%1 不是重试次数</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Name a port of the Service, not one of its pods.</source>
        <translation>写 Service 的端口，而不是其 Pod 的端口。</translation>
    </message>
    <message>
        <source>The name of a ServiceProfile is that of its service: NAME.NAMESPACE.svc.cluster.local.</source>
        <translation>ServiceProfile 的名称就是其服务名：NAME.NAMESPACE.svc.cluster.local。</translation>
    </message>
    <message>
        <source>%1 has no effect: ServiceProfile %2 (%3) takes its place</source>
        <translation>%1 没有作用：由 ServiceProfile %2（%3）取代</translation>
    </message>
    <message>
        <source>Say it in the ServiceProfile, or delete that.</source>
        <translation>写在 ServiceProfile 里，或删除它。</translation>
    </message>
    <message>
        <source>Linkerd reads it on routes whose parent is a Service.</source>
        <translation>Linkerd 在父对象为 Service 的路由上读取它。</translation>
    </message>
    <message>
        <source>The route has no effect on %1: ServiceProfile %2 (%3) takes its place</source>
        <translation>该路由对 %1 没有作用：由 ServiceProfile %2（%3）取代</translation>
    </message>
    <message>
        <source>%1 of the Gateway API (%2) routes the requests of %3 too</source>
        <translation>Gateway API 的 %1（%2）也路由 %3 的请求</translation>
    </message>
    <message>
        <source>Put the rules of a Service into routes of one API group; that of the Gateway API is the one with a future.</source>
        <translation>把一个 Service 的规则放进同一 API 组的路由；Gateway API 的那组更有未来。</translation>
    </message>
    <message>
        <source>Server %1 selects nothing here</source>
        <translation>Server %1 在这里没有选中任何对象</translation>
    </message>
    <message>
        <source>Server %1 (%2) selects port %3 of %4 already</source>
        <translation>Server %1（%2）已经选中了 %4 的端口 %3</translation>
    </message>
    <message>
        <source>A port of a pod belongs to one Server: make the selectors exclude each other.</source>
        <translation>Pod 的一个端口只属于一个 Server：让选择器互斥。</translation>
    </message>
    <message>
        <source>None that Server %1 selects has a port %2</source>
        <translation>Server %1 选中的对象都没有端口 %2</translation>
    </message>
    <message>
        <source>Name a port of the containers.</source>
        <translation>写出容器的端口。</translation>
    </message>
    <message>
        <source>No Server here has these labels</source>
        <translation>这里没有 Server 带有这些标签</translation>
    </message>
    <message>
        <source>Compare the selector with the labels of the Servers.</source>
        <translation>把选择器与 Server 的标签对照。</translation>
    </message>
    <message>
        <source>There is no %1 %2: Linkerd leaves out the policy</source>
        <translation>没有 %1 %2：Linkerd 会忽略该策略</translation>
    </message>
    <message>
        <source>%1 has a version v1 by now; %2 is still served</source>
        <translation>%1 现已有 v1 版本；%2 仍受支持</translation>
    </message>
    <message>
        <source>%2 of %1 is deprecated</source>
        <translation>%1 的 %2 已弃用</translation>
    </message>
    <message>
        <source>Release 1.6 of the Gateway API does not serve %2 of %1 any more</source>
        <translation>Gateway API 1.6 版不再支持 %1 的 %2</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>请写为 %1。</translation>
    </message>
    <message>
        <source>%1 is named twice; the API server refuses that</source>
        <translation>%1 出现了两次；API 服务器会拒绝</translation>
    </message>
    <message>
        <source>%1 is named before, and nothing tells the two apart</source>
        <translation>前面已写有 %1，且两者无法区分</translation>
    </message>
    <message>
        <source>Write a sectionName in each of them.</source>
        <translation>请在每一项中写明 sectionName。</translation>
    </message>
    <message>
        <source>%1 is not a path that can be matched</source>
        <translation>%1 不是可以匹配的路径</translation>
    </message>
    <message>
        <source>It begins with /, has no //, /./, /../, encoded / or #, and only letters that a URL may have.</source>
        <translation>路径须以 / 开头，不含 //、/./、/../、编码的 / 或 #，且只含 URL 允许的字符。</translation>
    </message>
    <message>
        <source>%1 is not a regular expression</source>
        <translation>%1 不是正则表达式</translation>
    </message>
    <message>
        <source>The match names neither a service nor a method</source>
        <translation>该匹配既未写服务也未写方法</translation>
    </message>
    <message>
        <source>Write service, method or both.</source>
        <translation>请写 service、method 或两者。</translation>
    </message>
    <message>
        <source>%1 is not the name of a service or method of gRPC</source>
        <translation>%1 不是 gRPC 服务或方法的名称</translation>
    </message>
    <message>
        <source>A try may take longer than the whole request, %1; the API server refuses that</source>
        <translation>单次尝试可能比整个请求（%1）更久；API 服务器会拒绝</translation>
    </message>
    <message>
        <source>No backend has a weight above 0: requests get an error</source>
        <translation>没有权重大于 0 的后端：请求会得到错误</translation>
    </message>
    <message>
        <source>Give one of them a weight.</source>
        <translation>请给其中一个设置权重。</translation>
    </message>
    <message>
        <source>%1 is never reached: %2 matches the same requests and comes first</source>
        <translation>%1 永远不会生效：%2 匹配同样的请求且排在前面</translation>
    </message>
    <message>
        <source>Put both into one, or let them match different requests.</source>
        <translation>请将两者合并，或让它们匹配不同的请求。</translation>
    </message>
    <message>
        <source>The rules have %1 matches; the API server takes 128</source>
        <translation>规则共有 %1 个匹配；API 服务器最多接受 128 个</translation>
    </message>
    <message>
        <source>Divide the rules among several routes.</source>
        <translation>请将规则分到多个路由中。</translation>
    </message>
    <message>
        <source>%1 is an address, not the name of a host</source>
        <translation>%1 是地址，不是主机名</translation>
    </message>
    <message>
        <source>Clients name a host when they open a TLS connection, never an address.</source>
        <translation>客户端建立 TLS 连接时给出的是主机名，而不是地址。</translation>
    </message>
    <message>
        <source>Listener %1 is written twice</source>
        <translation>监听器 %1 写了两次</translation>
    </message>
    <message>
        <source>Listener %1 has port, protocol and host of listener %2</source>
        <translation>监听器 %1 的端口、协议和主机与监听器 %2 相同</translation>
    </message>
    <message>
        <source>A listener for %1 has no %2</source>
        <translation>%1 的监听器没有 %2</translation>
    </message>
    <message>
        <source>A listener for HTTPS ends TLS itself: mode Terminate</source>
        <translation>HTTPS 监听器自行终止 TLS：模式应为 Terminate</translation>
    </message>
    <message>
        <source>A listener for TLS has to say tls with its mode</source>
        <translation>TLS 监听器必须写明 tls 及其模式</translation>
    </message>
    <message>
        <source>The listener ends TLS and names no certificate</source>
        <translation>该监听器终止 TLS，却未指定证书</translation>
    </message>
    <message>
        <source>Write certificateRefs.</source>
        <translation>请写 certificateRefs。</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 不是 IP 地址</translation>
    </message>
    <message>
        <source>%1 is not the name of a host</source>
        <translation>%1 不是主机名</translation>
    </message>
    <message>
        <source>caCertificateRefs and wellKnownCACertificates exclude each other</source>
        <translation>caCertificateRefs 与 wellKnownCACertificates 不能并用</translation>
    </message>
    <message>
        <source>It says by which CA certificates to tell the right backend in neither way</source>
        <translation>两种方式都没有说明用哪些 CA 证书来识别后端</translation>
    </message>
    <message>
        <source>Write either caCertificateRefs or wellKnownCACertificates.</source>
        <translation>请写 caCertificateRefs 或 wellKnownCACertificates 其中之一。</translation>
    </message>
    <message>
        <source>There is a filter %1 already</source>
        <translation>已经有一个 %1 过滤器</translation>
    </message>
    <message>
        <source>percent and fraction exclude each other</source>
        <translation>percent 与 fraction 不能并用</translation>
    </message>
    <message>
        <source>The fraction is more than a whole</source>
        <translation>该分数大于 1</translation>
    </message>
    <message>
        <source>The numerator is at most the denominator, which is 100 where it is not written.</source>
        <translation>分子不得大于分母；未写分母时为 100。</translation>
    </message>
    <message>
        <source>* stands beside others in %1; the API server refuses that</source>
        <translation>%1 中 * 与其他项并列；API 服务器会拒绝</translation>
    </message>
    <message>
        <source>Keep * alone, or take it away.</source>
        <translation>请只保留 *，或将其去掉。</translation>
    </message>
    <message>
        <source>The rule does not match by one prefix, so that there is none to replace</source>
        <translation>该规则不是按单个前缀匹配，因此没有可替换的前缀</translation>
    </message>
    <message>
        <source>Write exactly one match, of type PathPrefix.</source>
        <translation>请只写一个 PathPrefix 类型的匹配。</translation>
    </message>
    <message>
        <source>It is of type %1 and has no %2</source>
        <translation>类型为 %1，却没有 %2</translation>
    </message>
    <message>
        <source>Write what belongs to its type, or change the type.</source>
        <translation>请写出该类型所需的字段，或更改类型。</translation>
    </message>
    <message>
        <source>%1 goes with type %2 only</source>
        <translation>%1 只用于类型 %2</translation>
    </message>
    <message>
        <source>A permanent cookie needs an absoluteTimeout</source>
        <translation>永久 Cookie 需要 absoluteTimeout</translation>
    </message>
    <message>
        <source>Write absoluteTimeout, or make it a cookie of the session.</source>
        <translation>请写 absoluteTimeout，或改为会话 Cookie。</translation>
    </message>
    <message>
        <source>Service %1 is named without a port</source>
        <translation>Service %1 未写端口</translation>
    </message>
    <message>
        <source>Write its port.</source>
        <translation>请写明端口。</translation>
    </message>
    <message>
        <source>%1 is no weight: the Gateway API takes 0 to 1000000</source>
        <translation>%1 不是有效权重：Gateway API 接受 0 到 1000000</translation>
    </message>
    <message>
        <source>A backend is a Service: say its name</source>
        <translation>后端是一个 Service：请给出名称</translation>
    </message>
    <message>
        <source>A backend needs a port: write it as name:port</source>
        <translation>后端需要端口：请写成 名称:端口</translation>
    </message>
    <message>
        <source>%1 is a backend of this rule already</source>
        <translation>%1 已是该规则的后端</translation>
    </message>
    <message>
        <source>%1 is the only backend of the rule; delete the rule instead</source>
        <translation>%1 是该规则唯一的后端；请改为删除规则</translation>
    </message>
    <message>
        <source>%1 is the only rule; the API server refuses a route with an empty list</source>
        <translation>%1 是唯一的规则；API 服务器会拒绝规则列表为空的路由</translation>
    </message>
    <message>
        <source>Rules of a %1 have no such field</source>
        <translation>%1 的规则没有此字段</translation>
    </message>
    <message>
        <source>%1 is not a duration that the Gateway API takes: whole numbers with h, m, s or ms</source>
        <translation>%1 不是 Gateway API 接受的时长：须为带 h、m、s 或 ms 的整数</translation>
    </message>
    <message>
        <source>A try must not take longer than the whole request</source>
        <translation>单次尝试不得长于整个请求</translation>
    </message>
    <message>
        <source>A match has one method; several of them are a match each</source>
        <translation>一个匹配只有一个方法；多个方法须各写一个匹配</translation>
    </message>
    <message>
        <source>Gateway API</source>
        <translation>Gateway API</translation>
    </message>
    <message>
        <source>There is no %1 %2</source>
        <translation>不存在 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 has no such listener</source>
        <translation>%1 %2 没有该监听器</translation>
    </message>
    <message>
        <source>Its listeners are: %1</source>
        <translation>其监听器有：%1</translation>
    </message>
    <message>
        <source>%1 takes no %2</source>
        <translation>%1 不接受 %2</translation>
    </message>
    <message>
        <source>Name a listener of a protocol that goes with the route, or let it allow this kind.</source>
        <translation>请指定协议与路由相符的监听器，或让其允许这种路由。</translation>
    </message>
    <message>
        <source>%1 takes no routes of namespace %2</source>
        <translation>%1 不接受命名空间 %2 的路由</translation>
    </message>
    <message>
        <source>Allow the namespace in allowedRoutes of the listener.</source>
        <translation>请在监听器的 allowedRoutes 中允许该命名空间。</translation>
    </message>
    <message>
        <source>No host of the route is one of %1: no request gets here</source>
        <translation>路由的主机都不属于 %1：不会有请求到达这里</translation>
    </message>
    <message>
        <source>Compare the hosts with the listener&apos;s hostname.</source>
        <translation>请将主机与监听器的 hostname 对照。</translation>
    </message>
    <message>
        <source>Gateway %1 takes no listeners of namespace %2</source>
        <translation>Gateway %1 不接受命名空间 %2 的监听器</translation>
    </message>
    <message>
        <source>Allow the namespace in allowedListeners of the Gateway.</source>
        <translation>请在 Gateway 的 allowedListeners 中允许该命名空间。</translation>
    </message>
    <message>
        <source>%1 %2 is in another namespace, and no ReferenceGrant there allows it</source>
        <translation>%1 %2 位于其他命名空间，且那里没有允许它的 ReferenceGrant</translation>
    </message>
    <message>
        <source>Write a ReferenceGrant in namespace %1 from %2 of namespace %3.</source>
        <translation>请在命名空间 %1 中编写允许命名空间 %3 的 %2 的 ReferenceGrant。</translation>
    </message>
    <message>
        <source>Service %1 has no port %2</source>
        <translation>Service %1 没有端口 %2</translation>
    </message>
    <message>
        <source>Its ports are: %1</source>
        <translation>其端口有：%1</translation>
    </message>
    <message>
        <source>%1 %2 matches the same requests at the same listeners; of both only the older one is asked</source>
        <translation>%1 %2 在相同监听器上匹配同样的请求；两者中只有较早的生效</translation>
    </message>
    <message>
        <source>%1 %2 has no match %3</source>
        <translation>%1 %2 没有匹配 %3</translation>
    </message>
    <message>
        <source>Its matches are: %1</source>
        <translation>其匹配有：%1</translation>
    </message>
    <message>
        <source>%1 is split by TrafficSplit %2 too; which of them counts is not defined</source>
        <translation>%1 也由 TrafficSplit %2 分流；以哪个为准并无规定</translation>
    </message>
    <message>
        <source>%1 has no port %2 as %3 has it, and gets none of its requests there</source>
        <translation>%1 没有 %3 所具有的端口 %2，因此得不到该端口的请求</translation>
    </message>
    <message>
        <source>Give it the same port; its targetPort may be another one.</source>
        <translation>请给它同样的端口；其 targetPort 可以不同。</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>Weight %1 is negative</source>
        <translation>权重 %1 为负数</translation>
    </message>
    <message>
        <source>A backend of SMI has a weight, 0 or more</source>
        <translation>SMI 的后端须有不小于 0 的权重</translation>
    </message>
    <message>
        <source>%1 is a backend of this split already</source>
        <translation>%1 已是该分流的后端</translation>
    </message>
    <message>
        <source>%1 is the only backend of the split; delete the object instead</source>
        <translation>%1 是该分流唯一的后端；请改为删除该对象</translation>
    </message>
    <message>
        <source>A TrafficSplit has weights only; what it matches stands in its HTTPRouteGroups</source>
        <translation>TrafficSplit 只有权重；其匹配条件写在 HTTPRouteGroup 中</translation>
    </message>
    <message>
        <source>A TrafficSplit has no rules of its own</source>
        <translation>TrafficSplit 没有自己的规则</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>%1 is not the key of a label or an annotation</source>
        <translation>%1 不是标签或注解的键</translation>
    </message>
    <message>
        <source>A key is a name of up to 63 letters, and may have a domain and a / before it.</source>
        <translation>键是最多 63 个字符的名称，前面可以有域名和 /。</translation>
    </message>
    <message>
        <source>%1 is too short or too long an interval</source>
        <translation>间隔 %1 过短或过长</translation>
    </message>
    <message>
        <source>It is an hour at most, and more than nothing; that of a budget is a second at least.</source>
        <translation>间隔最长一小时且须大于零；预算的间隔至少一秒。</translation>
    </message>
    <message>
        <source>Demo mesh</source>
        <translation>演示网格</translation>
    </message>
    <message>
        <source>demo:</source>
        <translation>demo:</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>etcd+http://127.0.0.1:2379/services/</source>
        <translation>etcd+http://127.0.0.1:2379/services/</translation>
    </message>
    <message>
        <source>etcd at %1 (from ETCDCTL_ENDPOINTS)</source>
        <translation>%1 上的 etcd（来自 ETCDCTL_ENDPOINTS）</translation>
    </message>
    <message>
        <source>The key %1 is no registration that is understood here</source>
        <translation>键 %1 不是这里能识别的注册信息</translation>
    </message>
    <message>
        <source>Register HOST:PORT or JSON under PREFIX/SERVICE/INSTANCE, or move other keys out of the prefix.</source>
        <translation>请在 前缀/服务/实例 下注册 HOST:PORT 或 JSON，或将其他键移出该前缀。</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) under %2 are no registrations that are understood here</source>
        <translation>
            <numerusform>%2 下另有 %n 个键不是这里能识别的注册信息</numerusform>
        </translation>
    </message>
    <message>
        <source>The server behind this address now has another database than before</source>
        <translation>此地址后的服务器现在使用的数据库与之前不同</translation>
    </message>
    <message>
        <source>The server compacted its history before all of it was read: changes after revision %1 may be missing in the time line</source>
        <translation>服务器在全部读完之前压缩了历史：时间线中可能缺少修订 %1 之后的更改</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>文件文件夹</translation>
    </message>
    <message>
        <source>folder:./deploy</source>
        <translation>folder:./deploy</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Changes in this folder are not announced; it is looked through every %1 seconds</source>
        <translation>此文件夹中的更改不会被通知；每 %1 秒查看一次</translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches to see them at once.</source>
        <translation>调高 fs.inotify.max_user_watches 即可立刻看到更改。</translation>
    </message>
    <message>
        <source>A symbolic link leads back to a directory above it</source>
        <translation>有一个符号链接指回上级目录</translation>
    </message>
    <message>
        <source>It is not followed. Remove the link if nothing needs it.</source>
        <translation>不会跟随它。若无用处请删除该链接。</translation>
    </message>
    <message>
        <source>This directory is shown under another name already</source>
        <translation>此目录已以另一个名称显示</translation>
    </message>
    <message>
        <source>The directory could not be read: %1</source>
        <translation>无法读取目录：%1</translation>
    </message>
    <message>
        <source>Check its permissions; what it holds is missing here.</source>
        <translation>请检查其权限；其内容在此缺失。</translation>
    </message>
    <message>
        <source>The directory&apos;s name is not UTF-8</source>
        <translation>目录名称不是 UTF-8</translation>
    </message>
    <message>
        <source>Rename it; what it holds is missing here.</source>
        <translation>请重命名；其内容在此缺失。</translation>
    </message>
    <message>
        <source>There is too much in this folder: it is read up to %1 files, %2 directories and %3 levels</source>
        <translation>此文件夹内容过多：最多读取 %1 个文件、%2 个目录和 %3 层</translation>
    </message>
    <message>
        <source>Open the folder that holds the configuration itself.</source>
        <translation>请打开配置本身所在的文件夹。</translation>
    </message>
    <message>
        <source>Left behind by an interrupted write of %1</source>
        <translation>对 %1 的写入中断后遗留</translation>
    </message>
    <message>
        <source>Compare it with %1, then delete it.</source>
        <translation>请与 %1 比较，然后删除。</translation>
    </message>
    <message>
        <source>Not UTF-8 text: %1</source>
        <translation>不是 UTF-8 文本：%1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Too large or too deeply nested to be read: %1</source>
        <translation>过大或嵌套过深，无法读取：%1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Mend the text at this place; the rest of the source is read without it.</source>
        <translation>请修正此处的文本；来源的其余部分照常读取。</translation>
    </message>
    <message>
        <source>Could not be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: add %2 with weight %3</source>
        <translation>%1：添加 %2，权重 %3</translation>
    </message>
    <message>
        <source>%1: remove %2</source>
        <translation>%1：移除 %2</translation>
    </message>
    <message>
        <source>%1: time-out %2 → %3</source>
        <translation>%1：超时 %2 → %3</translation>
    </message>
    <message>
        <source>%1: retries %2 → %3</source>
        <translation>%1：重试 %2 → %3</translation>
    </message>
    <message>
        <source>%1: time-out per try %2 → %3</source>
        <translation>%1：每次尝试超时 %2 → %3</translation>
    </message>
    <message>
        <source>%1: path %2 → %3</source>
        <translation>%1：路径 %2 → %3</translation>
    </message>
    <message>
        <source>%1: path prefix %2 → %3</source>
        <translation>%1：路径前缀 %2 → %3</translation>
    </message>
    <message>
        <source>%1: path pattern %2 → %3</source>
        <translation>%1：路径模式 %2 → %3</translation>
    </message>
    <message>
        <source>%1: header %4 %2 → %3</source>
        <translation>%1：标头 %4 %2 → %3</translation>
    </message>
    <message>
        <source>%1: methods %2 → %3</source>
        <translation>%1：方法 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %4 %2 → %3</source>
        <translation>%1：%4 %2 → %3</translation>
    </message>
    <message>
        <source>%1: move %2 from place %3 to place %4</source>
        <translation>%1：将 %2 从位置 %3 移到位置 %4</translation>
    </message>
    <message numerus="yes">
        <source>%2: text edited at %n place(s)</source>
        <translation>
            <numerusform>%2：修改了 %n 处文本</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>这个括号没有对应的开括号。</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>此处缺少一个词。</translation>
    </message>
    <message>
        <source>Too many brackets.</source>
        <translation>括号过多。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>After %1 stands one of: %2</source>
        <translation>%1 之后应为以下之一：%2</translation>
    </message>
    <message>
        <source>No such word: %1. There are: %2</source>
        <translation>没有这个词：%1。可用：%2</translation>
    </message>
    <message>
        <source>No such figure: %1. There are: %2</source>
        <translation>没有这个指标：%1。可用：%2</translation>
    </message>
    <message>
        <source>A number is missing after %1</source>
        <translation>%1 之后缺少数字</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Of the service that is called</source>
        <translation>被调用服务的子集</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>The share its document says</source>
        <translation>文档中写明的份额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Share of requests that failed</source>
        <translation>失败请求的份额</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>100 个请求中有 95 个更快</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>未知调用方</translation>
    </message>
    <message>
        <source>called by</source>
        <translation>被调用</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What it is to Meshboard</source>
        <translation>它对 Meshboard 而言是什么</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Whether the draft changes it, or text was typed and not staged</source>
        <translation>草稿是否更改它，或已输入但未暂存的文本</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Since its last change</source>
        <translation>自上次更改以来</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The systems whose configuration it holds</source>
        <translation>其配置所属的系统</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>已输入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it still holds on what stands there now</source>
        <translation>对现有内容是否仍然成立</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>moved along</source>
        <translation>已随之移动</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>无效果</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>&lt; %1/s</source>
        <translation>&lt; %1/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since it was applied</source>
        <translation>自应用以来</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Written, of all</source>
        <translation>已写入/全部</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Who ran the program</source>
        <translation>运行程序的人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Whether it takes another one back, or was taken back</source>
        <translation>它是否撤回另一项，或已被撤回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>一次撤销</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What its checks say, and whether it is asked to take traffic</source>
        <translation>检查结果，以及是否接收流量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>As its registry gives it</source>
        <translation>注册中心给出的值</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 项通过</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>File, line and column, or the service</source>
        <translation>文件、行和列，或服务</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Stable name of the check</source>
        <translation>检查的固定名称</translation>
    </message>
    <message>
        <source>%1 gives no sign of life: what is shown of it is old</source>
        <translation>%1 没有响应：其显示内容已过时</translation>
    </message>
    <message>
        <source>%1 has %2 instances and none in rotation</source>
        <translation>%1 有 %2 个实例，但无一在用</translation>
    </message>
    <message>
        <source>Put an instance back into rotation.</source>
        <translation>请让一个实例重新启用。</translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass</source>
        <translation>%1 严重：%3 个实例中 %2 个通过</translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass</source>
        <translation>%1 警告：%3 个实例中 %2 个通过</translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass; %4</source>
        <translation>%1 严重：%3 个实例中 %2 个通过；%4</translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass; %4</source>
        <translation>%1 警告：%3 个实例中 %2 个通过；%4</translation>
    </message>
    <message>
        <source>See its instances and what changed just before.</source>
        <translation>请查看其实例以及之前的更改。</translation>
    </message>
    <message>
        <source>%1 answers many requests with errors</source>
        <translation>%1 对许多请求返回错误</translation>
    </message>
    <message>
        <source>See which version fails, and what changed just before.</source>
        <translation>请查看哪个版本失败，以及之前的更改。</translation>
    </message>
    <message>
        <source>Stood there already when it was first looked at, %1</source>
        <translation>首次查看时已存在，%1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 documents changed, %2 among them</source>
        <translation>%1 个文档已更改，其中有 %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>The object that holds the rule</source>
        <translation>包含该规则的对象</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>In the order its system asks them</source>
        <translation>按其系统询问的顺序</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>%1 rules of %2</source>
        <translation>%2 条规则中的 %1 条</translation>
    </message>
    <message>
        <source>Namespace, partition or the like</source>
        <translation>命名空间、分区之类</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Worst of the instances in rotation</source>
        <translation>在用实例中最差的</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>In rotation, of all</source>
        <translation>在用/全部</translation>
    </message>
    <message>
        <source>Requests a second from all callers</source>
        <translation>所有调用方的每秒请求数</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>声明者</translation>
    </message>
    <message>
        <source>The documents that name it</source>
        <translation>提到它的文档</translation>
    </message>
    <message>
        <source>%1 instances, %2 in rotation, %3 of these passing</source>
        <translation>%1 个实例，%2 个在用，其中 %3 个通过</translation>
    </message>
    <message>
        <source>%1 requests measured</source>
        <translation>测得 %1 个请求</translation>
    </message>
    <message>
        <source>Its short name, as it stands in addresses</source>
        <translation>它在地址中的短名称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Since the last sign of life</source>
        <translation>自上次响应以来</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From a change at the server until it was here</source>
        <translation>从服务器上的更改到此处显示</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Attempts in a row that failed</source>
        <translation>连续失败的尝试</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>何时再次尝试</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全级别</translation>
    </message>
    <message>
        <source>What may be done to it from here</source>
        <translation>从此处可对它做什么</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Asked of its server so far</source>
        <translation>至今向其服务器发出的</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Bytes read so far</source>
        <translation>至今读取的字节</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Connections kept open on its server</source>
        <translation>与其服务器保持的连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>The share once the draft is applied</source>
        <translation>草稿应用后的份额</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>The share of the requests that were measured</source>
        <translation>测得请求的份额</translation>
    </message>
    <message>
        <source>Measured requests: few of them say little</source>
        <translation>测得的请求数：太少说明不了问题</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>in rotation</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>not configuration</source>
        <translation>非配置</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>stage only</source>
        <translation>仅暂存</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>部分应用</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入中</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>被他人更改</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>request header</source>
        <translation>请求标头</translation>
    </message>
    <message>
        <source>response header</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 拒绝了。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>Somebody else changed %1.</source>
        <translation>其他人更改了 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>不支持 %1。</translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on.</source>
        <translation>%1 不是制定计划时的那台服务器。</translation>
    </message>
    <message>
        <source>%1 was done in part.</source>
        <translation>%1 只完成了一部分。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself.</source>
        <translation>%1 被 Meshboard 自身的检查停止。</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>无法连接 %1：%2</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 没有应答：%2</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 拒绝了：%2</translation>
    </message>
    <message>
        <source>There is no %1: %2</source>
        <translation>没有 %1：%2</translation>
    </message>
    <message>
        <source>Somebody else changed %1: %2</source>
        <translation>其他人更改了 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 is not supported: %2</source>
        <translation>不支持 %1：%2</translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on: %2</source>
        <translation>%1 不是制定计划时的那台服务器：%2</translation>
    </message>
    <message>
        <source>%1 was done in part: %2</source>
        <translation>%1 只完成了一部分：%2</translation>
    </message>
    <message>
        <source>%1 was cancelled: %2</source>
        <translation>%1 已取消：%2</translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself: %2</source>
        <translation>%1 被 Meshboard 自身的检查停止：%2</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>请检查权限。</translation>
    </message>
    <message>
        <source>Check user, password or token.</source>
        <translation>请检查用户、密码或令牌。</translation>
    </message>
    <message>
        <source>Check the certificate and who signed it.</source>
        <translation>请检查证书及其签发者。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Mend the text at this place.</source>
        <translation>请修正此处的文本。</translation>
    </message>
    <message>
        <source>Review the draft: keep yours or take theirs.</source>
        <translation>请复查草稿：保留自己的或采用对方的。</translation>
    </message>
    <message>
        <source>Raise the safety level of the source.</source>
        <translation>请提高来源的安全级别。</translation>
    </message>
    <message>
        <source>This is a defect of Meshboard: please report it.</source>
        <translation>这是 Meshboard 的缺陷：请报告。</translation>
    </message>
    <message>
        <source>%1 %2 is written twice; the other one is in %3</source>
        <translation>%1 %2 写了两次；另一个在 %3 中</translation>
    </message>
    <message>
        <source>Keep one: whichever is applied last replaces the other.</source>
        <translation>请保留一个：后应用的会替换先前的。</translation>
    </message>
    <message>
        <source>%1 %2 needs the protocol http; %2 has %3</source>
        <translation>%1 %2 需要 http 协议；%2 的是 %3</translation>
    </message>
    <message>
        <source>Add a service-defaults entry for %1 with protocol http, or set it in proxy-defaults.</source>
        <translation>请为 %1 添加协议为 http 的 service-defaults，或在 proxy-defaults 中设置。</translation>
    </message>
    <message>
        <source>Splitter %1 leads back to itself</source>
        <translation>分流器 %1 指回自身</translation>
    </message>
    <message>
        <source>Too many splitters before %1 to be followed</source>
        <translation>%1 之前的分流器过多，无法跟随</translation>
    </message>
    <message>
        <source>Name a subset here, so that the request leaves the chain.</source>
        <translation>请在此指定子集，使请求离开链条。</translation>
    </message>
    <message>
        <source>The redirect of %1 leads back to where it came from</source>
        <translation>%1 的重定向指回来处</translation>
    </message>
    <message>
        <source>Remove one redirect of the circle.</source>
        <translation>请移除环中的一个重定向。</translation>
    </message>
    <message>
        <source>%1 has no subset %2</source>
        <translation>%1 没有子集 %2</translation>
    </message>
    <message>
        <source>Declare it in the service-resolver of %1, or name another one.</source>
        <translation>请在 %1 的 service-resolver 中声明它，或改用其他名称。</translation>
    </message>
    <message>
        <source>Consul</source>
        <translation>Consul</translation>
    </message>
    <message>
        <source>This %1 has no name</source>
        <translation>此 %1 没有名称</translation>
    </message>
    <message>
        <source>Give it the name of the service it is for.</source>
        <translation>请写上它所对应服务的名称。</translation>
    </message>
    <message>
        <source>Splitter %1 splits nothing</source>
        <translation>分流器 %1 没有分流内容</translation>
    </message>
    <message>
        <source>Add a split, or delete the splitter.</source>
        <translation>请添加一个分支，或删除分流器。</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 不是权重</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>请写 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>Weight %1 is rounded to %2</source>
        <translation>权重 %1 会舍入为 %2</translation>
    </message>
    <message>
        <source>The smallest step is 0.01.</source>
        <translation>最小步长是 0.01。</translation>
    </message>
    <message>
        <source>Splitter %1 leads to %2 more than once</source>
        <translation>分流器 %1 多次指向 %2</translation>
    </message>
    <message>
        <source>Join the two splits into one.</source>
        <translation>请将两个分支合并。</translation>
    </message>
    <message>
        <source>The weights of %1 sum to %2, not 100</source>
        <translation>%1 的权重之和为 %2，而不是 100</translation>
    </message>
    <message>
        <source>Consul refuses this: change the weights so that they sum to 100.</source>
        <translation>Consul 会拒绝：请将权重改为总和 100。</translation>
    </message>
    <message>
        <source>Route %1 of %2 is never reached: route %3 takes its requests</source>
        <translation>%2 的路由 %1 永远到不了：路由 %3 接走了它的请求</translation>
    </message>
    <message>
        <source>Move it up, or delete it.</source>
        <translation>请上移或删除它。</translation>
    </message>
    <message>
        <source>Path %1 does not start with /</source>
        <translation>路径 %1 不以 / 开头</translation>
    </message>
    <message>
        <source>Put a / before it.</source>
        <translation>请在前面加 /。</translation>
    </message>
    <message>
        <source>More than one of exact path, prefix and pattern</source>
        <translation>精确路径、前缀和模式不止一个</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请保留其中一个。</translation>
    </message>
    <message>
        <source>%1 is no HTTP method</source>
        <translation>%1 不是 HTTP 方法</translation>
    </message>
    <message>
        <source>Use GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS or TRACE.</source>
        <translation>请使用 GET、HEAD、POST、PUT、PATCH、DELETE、CONNECT、OPTIONS 或 TRACE。</translation>
    </message>
    <message>
        <source>%1 is no duration</source>
        <translation>%1 不是时长</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 250ms or 1m30s.</source>
        <translation>请写带单位的数字，如 250ms 或 1m30s。</translation>
    </message>
    <message>
        <source>Resolver %1 has both a redirect and a failover</source>
        <translation>解析器 %1 同时有重定向和故障转移</translation>
    </message>
    <message>
        <source>Keep one of them; put the failover into the resolver redirected to.</source>
        <translation>请保留一个；将故障转移放到重定向目标的解析器中。</translation>
    </message>
    <message>
        <source>The object has no name</source>
        <translation>对象没有名称</translation>
    </message>
    <message>
        <source>Write metadata.name.</source>
        <translation>请写 metadata.name。</translation>
    </message>
    <message>
        <source>A weight is negative; Istio refuses the object</source>
        <translation>权重为负；Istio 会拒绝该对象</translation>
    </message>
    <message>
        <source>Weights are 0 or more.</source>
        <translation>权重应为 0 或更大。</translation>
    </message>
    <message>
        <source>The only destination gets all requests, whatever its weight %1 says</source>
        <translation>无论权重 %1 写什么，唯一的目标都会得到全部请求</translation>
    </message>
    <message>
        <source>Write 100 or leave the weight out, or add the missing destination.</source>
        <translation>请写 100 或省略权重，或添加缺少的目标。</translation>
    </message>
    <message>
        <source>No destination has a weight above 0; Istio refuses the object</source>
        <translation>没有权重大于 0 的目标；Istio 会拒绝该对象</translation>
    </message>
    <message>
        <source>Give the destinations weights that sum up to 100.</source>
        <translation>请给各目标写上总和为 100 的权重。</translation>
    </message>
    <message>
        <source>%1 has no weight beside others that have one: it gets no requests</source>
        <translation>%1 没有权重而其他目标有：它得不到请求</translation>
    </message>
    <message>
        <source>Write the weight, 0 if none is meant.</source>
        <translation>请写上权重，若无则写 0。</translation>
    </message>
    <message>
        <source>The weights sum up to %1, not 100; Istio takes them as proportions</source>
        <translation>权重之和为 %1，而不是 100；Istio 按比例处理</translation>
    </message>
    <message>
        <source>Weights that sum up to 100 can be read as percentages.</source>
        <translation>总和为 100 的权重可以直接读作百分比。</translation>
    </message>
    <message>
        <source>%1 is a destination of this rule already</source>
        <translation>%1 已经是此规则的目标</translation>
    </message>
    <message>
        <source>Put both weights into one of them.</source>
        <translation>请将两个权重合到一个中。</translation>
    </message>
    <message>
        <source>The rule leads nowhere</source>
        <translation>此规则不通向任何地方</translation>
    </message>
    <message>
        <source>Add a route, a redirect, a direct response or a delegate.</source>
        <translation>请添加路由、重定向、直接响应或委派。</translation>
    </message>
    <message>
        <source>The rule has %1 at once; Istio refuses the object</source>
        <translation>规则同时有 %1；Istio 会拒绝该对象</translation>
    </message>
    <message>
        <source>One try may take as long as the whole request, %1: there is no time to retry</source>
        <translation>一次尝试可与整个请求一样长（%1）：没有时间重试</translation>
    </message>
    <message>
        <source>Make the time-out of a try shorter.</source>
        <translation>请缩短单次尝试的超时。</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 takes all its requests first</source>
        <translation>规则 %1 永远到不了：规则 %2 先接走了所有请求</translation>
    </message>
    <message>
        <source>Move it before rule %1 or delete it.</source>
        <translation>请把它移到规则 %1 之前，或删除。</translation>
    </message>
    <message>
        <source>Traefik 3 no longer reads %1</source>
        <translation>Traefik 3 不再读取 %1</translation>
    </message>
    <message>
        <source>%1 takes only one of %2</source>
        <translation>%1 只接受 %2 中的一个</translation>
    </message>
    <message>
        <source>%1 %2 is here twice: %3 refuses that</source>
        <translation>%1 %2 在此出现两次：%3 会拒绝</translation>
    </message>
    <message>
        <source>%1 cannot be a key here</source>
        <translation>%1 不能作为此处的键</translation>
    </message>
    <message>
        <source>%1 does not go together with %2</source>
        <translation>%1 不能与 %2 同用</translation>
    </message>
    <message>
        <source>Write a selector.</source>
        <translation>请写 selector。</translation>
    </message>
    <message>
        <source>Ports can be told apart for selected workloads only</source>
        <translation>只有选定工作负载时才能区分端口</translation>
    </message>
    <message>
        <source>Context WAYPOINT and a match of waypoints go together only</source>
        <translation>WAYPOINT 上下文与 waypoint 匹配必须同时出现</translation>
    </message>
    <message>
        <source>A variable that comes from the host has no value here</source>
        <translation>来自主机的变量在此没有值</translation>
    </message>
    <message>
        <source>Write one that starts with oci, https, http or file.</source>
        <translation>请写以 oci、https、http 或 file 开头的地址。</translation>
    </message>
    <message>
        <source>%1 is no address of a plug-in</source>
        <translation>%1 不是插件的地址</translation>
    </message>
    <message>
        <source>A tag that is removed has no value</source>
        <translation>被移除的标签没有值</translation>
    </message>
    <message>
        <source>UPSERT needs one; REMOVE takes the tag away.</source>
        <translation>UPSERT 需要值；REMOVE 会去掉标签。</translation>
    </message>
    <message>
        <source>The tag has no value</source>
        <translation>标签没有值</translation>
    </message>
    <message>
        <source>A service account names its namespace itself: namespace/name.</source>
        <translation>服务账号自带命名空间：namespace/name。</translation>
    </message>
    <message>
        <source>Service accounts do not go together with principals and namespaces</source>
        <translation>服务账号不能与 principals 和 namespaces 同用</translation>
    </message>
    <message>
        <source>DNS_ROUND_ROBIN takes one endpoint only</source>
        <translation>DNS_ROUND_ROBIN 只允许一个端点</translation>
    </message>
    <message>
        <source>Write another resolution, or leave the endpoints out.</source>
        <translation>请写别的 resolution，或去掉端点。</translation>
    </message>
    <message>
        <source>Endpoints are not asked with resolution NONE</source>
        <translation>resolution 为 NONE 时不会使用端点</translation>
    </message>
    <message>
        <source>Ranges go with resolution NONE or STATIC.</source>
        <translation>地址段只能用于 resolution NONE 或 STATIC。</translation>
    </message>
    <message>
        <source>A range of addresses cannot be resolved by %1</source>
        <translation>地址段不能用 %1 解析</translation>
    </message>
    <message>
        <source>A socket has no ports</source>
        <translation>套接字没有端口</translation>
    </message>
    <message>
        <source>Write the whole path, unix:///run/app.sock, or an abstract name, unix://@app.</source>
        <translation>请写完整路径 unix:///run/app.sock，或抽象名称 unix://@app。</translation>
    </message>
    <message>
        <source>%1 names no socket</source>
        <translation>%1 不是套接字</translation>
    </message>
    <message>
        <source>Write address, or network where it is reached through a gateway.</source>
        <translation>请写 address；若经网关到达，则写 network。</translation>
    </message>
    <message>
        <source>The workload has no address</source>
        <translation>工作负载没有地址</translation>
    </message>
    <message>
        <source>%1 is too little or too short: %2 takes at least %3</source>
        <translation>%1 太小或太短：%2 至少需要 %3</translation>
    </message>
    <message>
        <source>%1 is too much or too long: %2 takes at most %3</source>
        <translation>%1 太大或太长：%2 至多允许 %3</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 takes %3 to %4</source>
        <translation>%1 超出范围：%2 允许 %3 到 %4</translation>
    </message>
    <message>
        <source>%1 is missing: %2 cannot do without it</source>
        <translation>缺少 %1：%2 不能没有它</translation>
    </message>
    <message>
        <source>%1 is not in the form that %2 wants for %3</source>
        <translation>%1 不符合 %2 对 %3 要求的格式</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>必须匹配 %1</translation>
    </message>
    <message>
        <source>%1 has no field %2 here</source>
        <translation>%1 在此没有字段 %2</translation>
    </message>
    <message>
        <source>Check its spelling and its place: the server drops it without a word.</source>
        <translation>请检查拼写和位置：服务器会悄悄丢弃它。</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 不是时长</translation>
    </message>
    <message>
        <source>Write a number with its unit: 500ms, 10s, 1m30s.</source>
        <translation>请写带单位的数字：500ms、10s、1m30s。</translation>
    </message>
    <message>
        <source>%1 is not a regular expression that Envoy takes</source>
        <translation>%1 不是 Envoy 接受的正则表达式</translation>
    </message>
    <message>
        <source>Envoy uses RE2: no look-around, no back-references.</source>
        <translation>Envoy 使用 RE2：没有环视，也没有反向引用。</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不在 %2 之中</translation>
    </message>
    <message>
        <source>%1 is of another kind than %2 wants here</source>
        <translation>%1 的类型与 %2 要求的不同</translation>
    </message>
    <message>
        <source>Numbers go without quotes, texts that look like numbers with them.</source>
        <translation>数字不加引号，看起来像数字的文本要加引号。</translation>
    </message>
    <message>
        <source>The VirtualService has no rules</source>
        <translation>VirtualService 没有规则</translation>
    </message>
    <message>
        <source>Add http, tls or tcp rules.</source>
        <translation>请添加 http、tls 或 tcp 规则。</translation>
    </message>
    <message>
        <source>The DestinationRule names no host</source>
        <translation>DestinationRule 没有写主机</translation>
    </message>
    <message>
        <source>Write spec.host.</source>
        <translation>请写 spec.host。</translation>
    </message>
    <message>
        <source>Subset %1 is declared in line %2 already</source>
        <translation>子集 %1 已在第 %2 行声明</translation>
    </message>
    <message>
        <source>Rename one of them or delete it.</source>
        <translation>请重命名或删除其中一个。</translation>
    </message>
    <message>
        <source>%1 is not a percentage</source>
        <translation>%1 不是百分比</translation>
    </message>
    <message>
        <source>Percentages are 0 to 100.</source>
        <translation>百分比为 0 到 100。</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>The split has %1 children now, not %2</source>
        <translation>分流现在有 %1 个子项，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 does not stand there any more</source>
        <translation>%1 已不在那里</translation>
    </message>
    <message>
        <source>The weight of %1 is %2 now, not %3</source>
        <translation>%1 的权重现在是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>%1 is no weight for Istio</source>
        <translation>%1 不是 Istio 的权重</translation>
    </message>
    <message>
        <source>A destination needs a host</source>
        <translation>目标需要主机</translation>
    </message>
    <message>
        <source>%1 is the only destination of the rule; delete the rule instead</source>
        <translation>%1 是规则的唯一目标；请改为删除规则</translation>
    </message>
    <message>
        <source>%1 stands at another place now</source>
        <translation>%1 现在在另一个位置</translation>
    </message>
    <message>
        <source>There are only %1 rules</source>
        <translation>只有 %1 条规则</translation>
    </message>
    <message>
        <source>%1 is the only rule; Istio refuses a VirtualService without any</source>
        <translation>%1 是唯一的规则；Istio 拒绝没有规则的 VirtualService</translation>
    </message>
    <message>
        <source>Text typed by hand is no edit of a language</source>
        <translation>手工输入的文本不是语言的编辑</translation>
    </message>
    <message>
        <source>The rule has %1, which goes with no destination</source>
        <translation>规则有 %1，它不能与目标并存</translation>
    </message>
    <message>
        <source>Rule %1 stands there now, not %2</source>
        <translation>那里现在是规则 %1，而不是 %2</translation>
    </message>
    <message>
        <source>Only rules for HTTP have this field</source>
        <translation>只有 HTTP 规则有此字段</translation>
    </message>
    <message>
        <source>It is %1 now, not %2</source>
        <translation>现在是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>%1 is not a number of attempts</source>
        <translation>%1 不是尝试次数</translation>
    </message>
    <message>
        <source>Set the number of attempts first: without it there are no tries</source>
        <translation>请先设置尝试次数：没有它就没有重试</translation>
    </message>
    <message>
        <source>No alternative of the rule says %1 any more</source>
        <translation>规则的各个备选中已没有 %1</translation>
    </message>
    <message>
        <source>The rule has %1 alternatives; say which one, or edit its text</source>
        <translation>规则有 %1 个备选；请指明一个，或编辑其文本</translation>
    </message>
    <message>
        <source>A header needs a name</source>
        <translation>标头需要名称</translation>
    </message>
    <message>
        <source>The conditions of the rule cannot be read; edit its text</source>
        <translation>无法读取规则的条件；请编辑其文本</translation>
    </message>
    <message>
        <source>It is all this alternative asks for; without it the rule would take every request</source>
        <translation>这是该备选的全部要求；没有它，规则会接走所有请求</translation>
    </message>
    <message>
        <source>This is not a single value; edit its text</source>
        <translation>这不是单个值；请编辑其文本</translation>
    </message>
    <message>
        <source>Aliases lead to more values than can be read; the object is read in part</source>
        <translation>别名指向的值多得无法读取；该对象只读取了一部分</translation>
    </message>
    <message>
        <source>Write out what the aliases repeat.</source>
        <translation>请展开写出别名所重复的内容。</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>%1 %2 is declared in %3 already: whoever is applied last wins</source>
        <translation>%1 %2 已在 %3 中声明：后应用者生效</translation>
    </message>
    <message>
        <source>Keep one of them, or open their folders as sources of their own.</source>
        <translation>请保留一个，或将其文件夹作为单独的来源打开。</translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; one of both has no effect</source>
        <translation>VirtualService %2（%3）也路由 %1；两者之一不起作用</translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; the order of their rules is not defined</source>
        <translation>VirtualService %2（%3）也路由 %1；其规则的顺序未定义</translation>
    </message>
    <message>
        <source>Put the rules of a host into one VirtualService.</source>
        <translation>请将同一主机的规则放进一个 VirtualService。</translation>
    </message>
    <message>
        <source>There is no Gateway %1</source>
        <translation>没有网关 %1</translation>
    </message>
    <message>
        <source>Check its name; a Gateway of another namespace is written namespace/name.</source>
        <translation>请检查名称；其他命名空间的网关写作 namespace/name。</translation>
    </message>
    <message>
        <source>A destination names no host</source>
        <translation>目标没有写主机</translation>
    </message>
    <message>
        <source>Write destination.host.</source>
        <translation>请写 destination.host。</translation>
    </message>
    <message>
        <source>Istio takes %1 for a host outside the cluster</source>
        <translation>Istio 会将 %1 当作集群外的主机</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>请写 %1。</translation>
    </message>
    <message>
        <source>There is no service %1</source>
        <translation>没有服务 %1</translation>
    </message>
    <message>
        <source>Declare the host with a ServiceEntry, or check its spelling.</source>
        <translation>请用 ServiceEntry 声明该主机，或检查拼写。</translation>
    </message>
    <message>
        <source>Check the name and the namespace.</source>
        <translation>请检查名称和命名空间。</translation>
    </message>
    <message>
        <source>%1 has no subset %2: its requests fail with 503</source>
        <translation>%1 没有子集 %2：其请求会以 503 失败</translation>
    </message>
    <message>
        <source>Declare the subset in a DestinationRule of the host, or check its name.</source>
        <translation>请在该主机的 DestinationRule 中声明子集，或检查其名称。</translation>
    </message>
    <message>
        <source>There is no VirtualService %1 to delegate to</source>
        <translation>没有可委派的 VirtualService %1</translation>
    </message>
    <message>
        <source>VirtualService %1 has hosts of its own and cannot be a delegate</source>
        <translation>VirtualService %1 有自己的主机，不能作为委派</translation>
    </message>
    <message>
        <source>Delete its hosts, or name another one.</source>
        <translation>请删除其主机，或改用其他名称。</translation>
    </message>
    <message>
        <source>VirtualService %1 has no hosts, and none delegates to it</source>
        <translation>VirtualService %1 没有主机，也没有谁委派给它</translation>
    </message>
    <message>
        <source>Write its hosts, or delete it.</source>
        <translation>请写上主机，或删除它。</translation>
    </message>
    <message>
        <source>A delegate cannot delegate once more</source>
        <translation>委派不能再次委派</translation>
    </message>
    <message>
        <source>Let the root lead there itself.</source>
        <translation>请让根对象直接指向那里。</translation>
    </message>
    <message>
        <source>%1 has DestinationRule %2 (%3) too; only one policy counts</source>
        <translation>%1 还有 DestinationRule %2（%3）；只有一个策略有效</translation>
    </message>
    <message>
        <source>Put both into one.</source>
        <translation>请将两者合并。</translation>
    </message>
    <message>
        <source>No workload here has the labels that Service %1 selects</source>
        <translation>此处没有工作负载带有 Service %1 选择的标签</translation>
    </message>
    <message>
        <source>Compare the selector with the labels of the pods.</source>
        <translation>请比较选择器与 Pod 的标签。</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer served since Kubernetes %3</source>
        <translation>自 Kubernetes %3 起不再提供 %2 的 %1</translation>
    </message>
    <message>
        <source>Write it in a version that is served: kubectl explain names it.</source>
        <translation>请改用仍提供的版本：kubectl explain 会列出。</translation>
    </message>
    <message>
        <source>An Ingress needs rules or a default backend</source>
        <translation>Ingress 需要规则或默认后端</translation>
    </message>
    <message>
        <source>%1 is no host: an asterisk stands alone before the first dot</source>
        <translation>%1 不是主机名：星号只能单独位于第一个点之前</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>路径以 / 开头</translation>
    </message>
    <message>
        <source>A port is named or numbered, not both</source>
        <translation>端口只能用名称或编号之一指定</translation>
    </message>
    <message>
        <source>Kubernetes&apos; own objects have no weights</source>
        <translation>Kubernetes 自身的对象没有权重</translation>
    </message>
    <message>
        <source>The order of an Ingress&apos;s rules means nothing: the longer path is asked first</source>
        <translation>Ingress 规则的顺序没有意义：较长的路径先匹配</translation>
    </message>
    <message>
        <source>Check the name, unless a certificate manager makes it.</source>
        <translation>请检查名称，除非由证书管理器生成。</translation>
    </message>
    <message>
        <source>The classes here are: %1</source>
        <translation>此处的类有：%1</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（机密）</translation>
    </message>
    <message>
        <source>%1: another secret %2</source>
        <translation>%1：另一个机密 %2</translation>
    </message>
    <message>
        <source>another secret stands there now</source>
        <translation>该处现在是另一个机密</translation>
    </message>
    <message>
        <source>the journal keeps no secrets, so what stood there is not known: write it by hand</source>
        <translation>日志不保存机密，因此不知道原来的内容：请手动写入</translation>
    </message>
    <message>
        <source>%1 %2 sets the weights of %3 %4: it takes back what is written here</source>
        <translation>%1 %2 设置 %3 %4 的权重：此处写入的内容会被它改回</translation>
    </message>
    <message>
        <source>Change the steps of the rollout, or pause it first.</source>
        <translation>请修改发布步骤，或先将其暂停。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Registered instances</source>
        <translation>已注册的实例</translation>
    </message>
    <message>
        <source>%1 has %2 arguments</source>
        <translation>%1 有 %2 个参数</translation>
    </message>
    <message>
        <source>Write one matcher for each value and join them with ||.</source>
        <translation>请为每个值写一个匹配器，并用 || 连接。</translation>
    </message>
    <message>
        <source>There is no matcher %1 in rules of version %2</source>
        <translation>版本 %2 的规则中没有匹配器 %1</translation>
    </message>
    <message>
        <source>It is one of the other version: set ruleSyntax, or write the rule anew.</source>
        <translation>它属于另一个版本：请设置 ruleSyntax，或重写规则。</translation>
    </message>
    <message>
        <source>Use Host, Path, PathPrefix, Method, Header, Query, ClientIP or their Regexp forms.</source>
        <translation>请使用 Host、Path、PathPrefix、Method、Header、Query、ClientIP 或其 Regexp 形式。</translation>
    </message>
    <message>
        <source>%1 has an empty argument</source>
        <translation>%1 有空参数</translation>
    </message>
    <message>
        <source>The rule cannot be read: %1</source>
        <translation>无法读取规则：%1</translation>
    </message>
    <message>
        <source>Traefik leaves the router out until the rule is mended.</source>
        <translation>规则修正之前，Traefik 会忽略该路由器。</translation>
    </message>
    <message>
        <source>The rule is written for Traefik 2</source>
        <translation>此规则是为 Traefik 2 写的</translation>
    </message>
    <message>
        <source>Traefik 3 refuses it unless the router says ruleSyntax: v2.</source>
        <translation>除非路由器写明 ruleSyntax: v2，Traefik 3 会拒绝它。</translation>
    </message>
    <message>
        <source>Router %1 has no rule</source>
        <translation>路由器 %1 没有规则</translation>
    </message>
    <message>
        <source>Write one, such as Host(`shop.example`).</source>
        <translation>请写一条，如 Host(`shop.example`)。</translation>
    </message>
    <message>
        <source>Service %1 says nowhere where requests go</source>
        <translation>服务 %1 没有说明请求去往何处</translation>
    </message>
    <message>
        <source>Service %1 says several ways where requests go</source>
        <translation>服务 %1 用多种方式说明请求去往何处</translation>
    </message>
    <message>
        <source>Give it one of loadBalancer, weighted, mirroring and failover.</source>
        <translation>请只写 loadBalancer、weighted、mirroring 和 failover 之一。</translation>
    </message>
    <message>
        <source>Write an integer that is not negative.</source>
        <translation>请写非负整数。</translation>
    </message>
    <message>
        <source>All weights of %1 are 0: it answers 503</source>
        <translation>%1 的所有权重都是 0：它会返回 503</translation>
    </message>
    <message>
        <source>Give one child a weight.</source>
        <translation>请给一个子项权重。</translation>
    </message>
    <message>
        <source>%1 is no URL of a server</source>
        <translation>%1 不是服务器的 URL</translation>
    </message>
    <message>
        <source>Write it with its scheme, such as http://10.0.0.1:8080.</source>
        <translation>请带上协议，如 http://10.0.0.1:8080。</translation>
    </message>
    <message>
        <source>Give one of them another name: Traefik takes only one.</source>
        <translation>请给其中一个换名：Traefik 只取一个。</translation>
    </message>
    <message>
        <source>Router %1 leads to no service</source>
        <translation>路由器 %1 不通向任何服务</translation>
    </message>
    <message>
        <source>Name one in its field service.</source>
        <translation>请在 service 字段中指定。</translation>
    </message>
    <message>
        <source>There is no middleware %1</source>
        <translation>没有中间件 %1</translation>
    </message>
    <message>
        <source>Use HostSNI, HostSNIRegexp, ALPN or ClientIP.</source>
        <translation>请使用 HostSNI、HostSNIRegexp、ALPN 或 ClientIP。</translation>
    </message>
    <message>
        <source>Router %1 asks for the name %2 of TLS connections, and has no TLS</source>
        <translation>路由器 %1 匹配 TLS 连接的名称 %2，却没有启用 TLS</translation>
    </message>
    <message>
        <source>Give the router a tls section, or ask for HostSNI(`*`).</source>
        <translation>请为路由器添加 tls 部分，或匹配 HostSNI(`*`)。</translation>
    </message>
    <message>
        <source>There is no transport %1</source>
        <translation>没有传输 %1</translation>
    </message>
    <message>
        <source>There are no TLS options %1</source>
        <translation>没有 TLS 选项 %1</translation>
    </message>
    <message>
        <source>There is no entry point %1</source>
        <translation>没有入口点 %1</translation>
    </message>
    <message>
        <source>Declare it under entryPoints of the static configuration, or name one that is there.</source>
        <translation>请在静态配置的 entryPoints 下声明它，或使用那里已有的入口点。</translation>
    </message>
    <message>
        <source>Traefik does not look at it: an Ingress has annotations of a router, a Service those of a service.</source>
        <translation>Traefik 不会读取它：Ingress 使用路由器的注解，Service 使用服务的注解。</translation>
    </message>
    <message>
        <source>Declare it, or say its provider behind an @.</source>
        <translation>请声明它，或在 @ 之后写明提供者。</translation>
    </message>
    <message>
        <source>Routers %1 and %2 ask for the same with the same priority; which one answers is left to chance</source>
        <translation>路由器 %1 和 %2 以相同优先级要求相同内容；由谁应答是随机的</translation>
    </message>
    <message>
        <source>Router %1 is never asked: %2 takes its requests with a higher priority</source>
        <translation>路由器 %1 永远不会被询问：%2 以更高优先级接走其请求</translation>
    </message>
    <message>
        <source>Change the priority or the rule of one of them.</source>
        <translation>请更改其中一个的优先级或规则。</translation>
    </message>
    <message>
        <source>Service %1 leads back to itself</source>
        <translation>服务 %1 指回自身</translation>
    </message>
    <message>
        <source>Too many services before %1 to be followed</source>
        <translation>%1 之前的服务过多，无法跟随</translation>
    </message>
    <message>
        <source>Name another service here.</source>
        <translation>请在此指定另一个服务。</translation>
    </message>
    <message>
        <source>%1 is no field that is known here</source>
        <translation>%1 不是这里已知的字段</translation>
    </message>
    <message>
        <source>Check its spelling: Traefik refuses the whole configuration for a field it does not know.</source>
        <translation>请检查拼写：遇到未知字段，Traefik 会拒绝整个配置。</translation>
    </message>
    <message>
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message>
        <source>Lines −</source>
        <translation>行 −</translation>
    </message>
    <message>
        <source>Lines taken away</source>
        <translation>删去的行</translation>
    </message>
    <message>
        <source>Lines +</source>
        <translation>行 +</translation>
    </message>
    <message>
        <source>Lines brought</source>
        <translation>新增的行</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>守卫</translation>
    </message>
    <message>
        <source>Atomic: the system itself refuses a write on an old state. Checked: looked at just before and after</source>
        <translation>原子：系统自身拒绝基于旧状态的写入。检查：写入前后各查看一次</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>麻烦</translation>
    </message>
    <message>
        <source>atomic</source>
        <translation>原子</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>checked within %1</source>
        <translation>在 %1 内检查</translation>
    </message>
    <message>
        <source>Host names it answers to</source>
        <translation>它应答的主机名</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Gateways and entry points</source>
        <translation>网关和入口点</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>写在何处</translation>
    </message>
    <message>
        <source>what it was about is no longer there</source>
        <translation>它所针对的内容已不存在</translation>
    </message>
    <message>
        <source>the value is shared by %1 places; choose whether all of them change or only this one</source>
        <translation>该值由 %1 处共用；请选择全部更改还是只更改此处</translation>
    </message>
    <message>
        <source>the changed text did not read as intended: %1</source>
        <translation>更改后的文本读出来与预期不符：%1</translation>
    </message>
    <message>
        <source>the value is no longer there</source>
        <translation>该值已不存在</translation>
    </message>
    <message>
        <source>it says “%1” now</source>
        <translation>现在的内容是 “%1”</translation>
    </message>
    <message>
        <source>the text that was edited is another one now</source>
        <translation>被编辑的文本现在已不同</translation>
    </message>
    <message>
        <source>the document cannot be read any more</source>
        <translation>该文档已无法读取</translation>
    </message>
    <message>
        <source>the document is no longer there</source>
        <translation>该文档已不存在</translation>
    </message>
    <message>
        <source>this source cannot be written</source>
        <translation>此来源不可写</translation>
    </message>
    <message>
        <source>its safety level is “%1”</source>
        <translation>其安全级别为 “%1”</translation>
    </message>
    <message>
        <source>it is protected, and its name was not typed</source>
        <translation>它受保护，而没有键入其名称</translation>
    </message>
    <message>
        <source>the plan was made on another one than what answers at %1 now</source>
        <translation>该计划所针对的与现在 %1 处应答的不是同一个</translation>
    </message>
    <message>
        <source>the journal has no such entry</source>
        <translation>日志中没有这样的条目</translation>
    </message>
    <message>
        <source>this source is not open</source>
        <translation>此来源没有打开</translation>
    </message>
    <message>
        <source>nothing of this plan was written</source>
        <translation>该计划没有写入任何内容</translation>
    </message>
    <message>
        <source>nothing would be written</source>
        <translation>不会写入任何内容</translation>
    </message>
    <message>
        <source>not a plan file of this version</source>
        <translation>不是此版本的计划文件</translation>
    </message>
    <message>
        <source>a plan has an id and steps, and names the source of each</source>
        <translation>计划要有 id 和步骤，并指明每一步的来源</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（第 %2 字节处）</translation>
    </message>
    <message>
        <source>The file&apos;s name holds characters that nobody sees</source>
        <translation>文件名中含有不可见的字符</translation>
    </message>
    <message>
        <source>It may look like another name. Rename it if that is not meant.</source>
        <translation>它可能看起来像另一个名称。若非有意，请重命名。</translation>
    </message>
    <message>
        <source>A line of %1 bytes: it is shown in pieces</source>
        <translation>有一行长达 %1 字节：分段显示</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) like the %2 before in this document</source>
        <translation>
            <numerusform>此文档中还有 %n 条与前面 %2 条同类的检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Listener %1 is for %2 at a port that listener %3 has for %4</source>
        <translation>监听器 %1 用于 %2，而该端口已由监听器 %3 用于 %4</translation>
    </message>
    <message>
        <source>Give each protocol a port of its own.</source>
        <translation>请为每种协议使用单独的端口。</translation>
    </message>
    <message>
        <source>Check the name, unless it is mirrored from another cluster or made by a rollout controller.</source>
        <translation>请检查名称，除非它是从其他集群镜像来的或由发布控制器创建。</translation>
    </message>
    <message>
        <source>This stands for what no route takes; it is written nowhere. Add a route for it</source>
        <translation>这代表没有路由匹配的请求；它没有写在任何地方。请为它添加路由</translation>
    </message>
    <message>
        <source>somebody else&apos;s text stands there now</source>
        <translation>那里现在是别人的文本</translation>
    </message>
    <message>
        <source>not a listing of keys: %1</source>
        <translation>不是键的列表：%1</translation>
    </message>
    <message>
        <source>%1 keys change at once; a guarded transaction of this server holds %2</source>
        <translation>一次要更改 %1 个键；此服务器的受保护事务最多容纳 %2 个</translation>
    </message>
    <message>
        <source>the key %1 is outside of %2/</source>
        <translation>键 %1 在 %2/ 之外</translation>
    </message>
    <message>
        <source>the guard is not of this text, at %1</source>
        <translation>保护不属于此文本，位于 %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>%1 is now %2 (revision %3)</source>
        <translation>%1 现在是 %2（修订版 %3）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>not an answer of etcd: %1</source>
        <translation>不是 etcd 的应答：%1</translation>
    </message>
    <message>
        <source>not an answer of etcd: no header</source>
        <translation>不是 etcd 的应答：没有头部</translation>
    </message>
    <message>
        <source>the watch was not answered</source>
        <translation>监视没有得到应答</translation>
    </message>
    <message>
        <source>the server is at revision %1, this was read at %2: it has another database</source>
        <translation>服务器处于修订版 %1，而读取时是 %2：它的数据库是另一个</translation>
    </message>
    <message>
        <source>%1; an earlier answer was lost, so it may have been written and then overwritten</source>
        <translation>%1；先前的应答丢失了，所以可能已写入后又被覆盖</translation>
    </message>
    <message>
        <source>%1; whether it was written is not known</source>
        <translation>%1；是否已写入未知</translation>
    </message>
    <message>
        <source>nothing was sent: the server does not answer; next attempt at %1</source>
        <translation>没有发送任何内容：服务器没有应答；下次尝试时间 %1</translation>
    </message>
    <message>
        <source>no key in it</source>
        <translation>其中没有键</translation>
    </message>
    <message>
        <source>etcd+http://HOST:PORT/PREFIX/ or etcd+https://… is needed</source>
        <translation>需要 etcd+http://HOST:PORT/PREFIX/ 或 etcd+https://…</translation>
    </message>
    <message>
        <source>a user or password does not belong in a URL</source>
        <translation>用户名或密码不应写在 URL 中</translation>
    </message>
    <message>
        <source>endpoint=%1 is not HOST:PORT</source>
        <translation>endpoint=%1 不是 HOST:PORT</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>未知参数 %1</translation>
    </message>
    <message>
        <source>cert and key go together</source>
        <translation>cert 和 key 必须一起给出</translation>
    </message>
    <message>
        <source>killed from the Demo menu</source>
        <translation>已从演示菜单中停止</translation>
    </message>
    <message>
        <source>demo, simulated</source>
        <translation>演示，模拟</translation>
    </message>
    <message>
        <source>this build opens no folders</source>
        <translation>此构建不能打开文件夹</translation>
    </message>
    <message>
        <source>not a directory that only this account may write to</source>
        <translation>不是只有此账户可写的目录</translation>
    </message>
    <message>
        <source>demo folder %1</source>
        <translation>演示文件夹 %1</translation>
    </message>
    <message>
        <source>no split with written weights</source>
        <translation>没有写明权重的分流</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>%1; files over %2 are not read</source>
        <translation>%1；超过 %2 的文件不读取</translation>
    </message>
    <message>
        <source>not a path inside the folder</source>
        <translation>不是文件夹内的路径</translation>
    </message>
    <message>
        <source>the guard is not that of the document the write was made on</source>
        <translation>保护不是此写入所依据文档的</translation>
    </message>
    <message>
        <source>the file&apos;s name is not UTF-8</source>
        <translation>文件名不是 UTF-8</translation>
    </message>
    <message>
        <source>folder:PATH, the path is missing</source>
        <translation>folder:PATH，缺少路径</translation>
    </message>
    <message>
        <source>folder on %1</source>
        <translation>%1 上的文件夹</translation>
    </message>
    <message>
        <source>the file was removed</source>
        <translation>文件已被删除</translation>
    </message>
    <message>
        <source>the symbolic link leads to another file now</source>
        <translation>符号链接现在指向另一个文件</translation>
    </message>
    <message>
        <source>the file was changed by somebody else</source>
        <translation>文件被别人更改了</translation>
    </message>
    <message>
        <source>the file has %1 hard links (%2); replacing it would cut its names apart</source>
        <translation>文件有 %1 个硬链接（%2）；替换它会使这些名称分开</translation>
    </message>
    <message>
        <source>owner %1:%2 could not be kept: %3</source>
        <translation>无法保留所有者 %1:%2：%3</translation>
    </message>
    <message>
        <source>the file was changed by somebody else in the same instant; theirs was kept</source>
        <translation>文件在同一瞬间被别人更改；保留了对方的版本</translation>
    </message>
    <message>
        <source>the file was changed twice by somebody else in the same instant; the earlier version was saved as %1</source>
        <translation>文件在同一瞬间被别人更改了两次；较早的版本已保存为 %1</translation>
    </message>
    <message>
        <source>text behind the value</source>
        <translation>值后面还有文本</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>此处应有值</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>文本在应有值的地方结束</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>此处应有数字</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>未知的转义</translation>
    </message>
    <message>
        <source>the text ends before “%1”</source>
        <translation>文本在“%1”之前结束</translation>
    </message>
    <message>
        <source>“,” or “%1” is expected</source>
        <translation>此处应有“,”或“%1”</translation>
    </message>
    <message>
        <source>a value is expected behind the comma</source>
        <translation>逗号后应有值</translation>
    </message>
    <message>
        <source>a key in quotes is expected</source>
        <translation>此处应有带引号的键</translation>
    </message>
    <message>
        <source>“:” is expected</source>
        <translation>此处应有“:”</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no “-” before the item</source>
        <translation>条目前没有“-”</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>超过 %1 层</translation>
    </message>
    <message>
        <source>unknown anchor “%1”</source>
        <translation>未知锚点“%1”</translation>
    </message>
    <message>
        <source>the value of anchor “%1” contains itself</source>
        <translation>锚点“%1”的值包含自身</translation>
    </message>
    <message>
        <source>aliases stand for more than %1 values</source>
        <translation>别名代表的值超过 %1 个</translation>
    </message>
    <message>
        <source>a plain word ends with a colon; put it in quotes</source>
        <translation>普通词以冒号结尾；请加引号</translation>
    </message>
    <message>
        <source>a hex digit is expected</source>
        <translation>此处应有十六进制数字</translation>
    </message>
    <message>
        <source>“{{” is for a template engine</source>
        <translation>“{{”是给模板引擎用的</translation>
    </message>
    <message>
        <source>%1 bytes, more than %2</source>
        <translation>%1 字节，超过 %2</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>字节 0x%1</translation>
    </message>
    <message>
        <source>a control character in a comment</source>
        <translation>注释中有控制字符</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>此行应在这里结束</translation>
    </message>
    <message>
        <source>a key has no lines</source>
        <translation>键不能跨行</translation>
    </message>
    <message>
        <source>a key is expected</source>
        <translation>此处应有键</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>此处应有“%1”</translation>
    </message>
    <message>
        <source>“%1” is no table that could be extended</source>
        <translation>“%1”不是可以扩展的表</translation>
    </message>
    <message>
        <source>“%1” is defined twice</source>
        <translation>“%1”定义了两次</translation>
    </message>
    <message>
        <source>“%1” is no array of tables</source>
        <translation>“%1”不是表的数组</translation>
    </message>
    <message>
        <source>“=” is expected</source>
        <translation>此处应有“=”</translation>
    </message>
    <message>
        <source>“%1” is no table that could be extended here</source>
        <translation>“%1”不是可以在此扩展的表</translation>
    </message>
    <message>
        <source>the text ends before “]”</source>
        <translation>文本在“]”之前结束</translation>
    </message>
    <message>
        <source>“,” or “]” is expected</source>
        <translation>此处应有“,”或“]”</translation>
    </message>
    <message>
        <source>the text ends before “}”</source>
        <translation>文本在“}”之前结束</translation>
    </message>
    <message>
        <source>“,” or “}” is expected</source>
        <translation>此处应有“,”或“}”</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>没有这样的字符</translation>
    </message>
    <message>
        <source>“%1” is no value</source>
        <translation>“%1”不是值</translation>
    </message>
    <message>
        <source>the value cannot be written in this syntax</source>
        <translation>此值无法用这种语法写出</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>整个文档</translation>
    </message>
    <message>
        <source>behind a label stands a block, no single value</source>
        <translation>标签后应是块，而不是单个值</translation>
    </message>
    <message>
        <source>the text has a carriage return without a line feed</source>
        <translation>文本中有不带换行符的回车符</translation>
    </message>
    <message>
        <source>the text has line separators or byte order marks that an editor does not show</source>
        <translation>文本中有编辑器不显示的行分隔符或字节顺序标记</translation>
    </message>
    <message>
        <source>the anchor and its value are not set apart</source>
        <translation>锚点与其值没有分开</translation>
    </message>
    <message>
        <source>two edits want the same bytes</source>
        <translation>两处编辑要更改相同的字节</translation>
    </message>
    <message>
        <source>the result would not read as intended</source>
        <translation>结果读出来会与预期不符</translation>
    </message>
    <message>
        <source>an expression that only its program understands</source>
        <translation>只有其程序才懂的表达式</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>there is no such item</source>
        <translation>没有这样的条目</translation>
    </message>
    <message>
        <source>not a map</source>
        <translation>不是映射</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>“%1”已经存在</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>a whole document is not removed</source>
        <translation>不会删除整个文档</translation>
    </message>
    <message>
        <source>an item that uses “&amp;%1” would come to stand before it</source>
        <translation>使用“&amp;%1”的条目会移到它前面</translation>
    </message>
    <message>
        <source>“&amp;%1” stands here and is used in line %2</source>
        <translation>“&amp;%1”在这里，并在第 %2 行使用</translation>
    </message>
    <message>
        <source>there is no item %1</source>
        <translation>没有条目 %1</translation>
    </message>
    <message>
        <source>“%1” would be a label, and behind a label stands a block</source>
        <translation>“%1”会是标签，而标签后应是块</translation>
    </message>
    <message>
        <source>only a map can stand in a block</source>
        <translation>块中只能是映射</translation>
    </message>
    <message>
        <source>shared as “&amp;%1”</source>
        <translation>以“&amp;%1”共享</translation>
    </message>
    <message>
        <source>“&amp;%1” is the anchor of a key</source>
        <translation>“&amp;%1”是键的锚点</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>没有这样的文档</translation>
    </message>
    <message>
        <source>a pair without braces</source>
        <translation>没有花括号的键值对</translation>
    </message>
    <message>
        <source>there is nothing at this place</source>
        <translation>这个位置什么也没有</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>an entry whose key is not a plain word</source>
        <translation>键不是普通词的条目</translation>
    </message>
    <message>
        <source>“&amp;%1” stands here and others take it from here: it changes for all or not at all</source>
        <translation>“&amp;%1”在这里，其他地方引用它：要么全部更改，要么不改</translation>
    </message>
    <message>
        <source>what comes from elsewhere cannot change in this way here only</source>
        <translation>来自别处的内容不能以这种方式只在此处更改</translation>
    </message>
    <message>
        <source>“&lt;&lt;” takes maps only</source>
        <translation>“&lt;&lt;”只接受映射</translation>
    </message>
    <message>
        <source>“ = ” is expected</source>
        <translation>此处应有“ = ”</translation>
    </message>
    <message>
        <source>a byte order mark outside of quotes</source>
        <translation>引号之外有字节顺序标记</translation>
    </message>
    <message>
        <source>a control character outside of quotes</source>
        <translation>引号之外有控制字符</translation>
    </message>
    <message>
        <source>the quotes do not end on their line</source>
        <translation>引号没有在同一行结束</translation>
    </message>
    <message>
        <source>the key stands twice</source>
        <translation>键出现了两次</translation>
    </message>
    <message>
        <source>keys hold no empty lists, no empty maps, no null and no name with a “/”</source>
        <translation>键不能存放空列表、空映射、null 和含“/”的名称</translation>
    </message>
    <message>
        <source>a key and a folder of that name stand there, they would become one</source>
        <translation>那里有同名的键和文件夹，它们会合为一个</translation>
    </message>
    <message>
        <source>a tab behind a dash</source>
        <translation>短横后有制表符</translation>
    </message>
    <message>
        <source>a block of text whose blank lines are part of it</source>
        <translation>空行属于其内容的文本块</translation>
    </message>
    <message>
        <source>its comment cannot stand behind a dash</source>
        <translation>它的注释不能放在短横后面</translation>
    </message>
    <message>
        <source>a whole document with an anchor</source>
        <translation>带锚点的整个文档</translation>
    </message>
    <message>
        <source>the tag “%1” before it says what kind of value it is</source>
        <translation>前面的标签“%1”说明了值的类型</translation>
    </message>
    <message>
        <source>its value does not stand right of the key</source>
        <translation>它的值不在键的右边</translation>
    </message>
    <message>
        <source>an item without a value</source>
        <translation>没有值的条目</translation>
    </message>
    <message>
        <source>a blank line with a tab follows</source>
        <translation>后面是含制表符的空行</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>NUL 字节</translation>
    </message>
    <message>
        <source>the comment does not end</source>
        <translation>注释没有结束</translation>
    </message>
    <message>
        <source>the text ends where a key is expected</source>
        <translation>文本在应有键的地方结束</translation>
    </message>
    <message>
        <source>“{” is expected</source>
        <translation>此处应有“{”</translation>
    </message>
    <message>
        <source>a word and a line break are expected behind “&lt;&lt;”</source>
        <translation>“&lt;&lt;”后应有一个词和换行</translation>
    </message>
    <message>
        <source>the heredoc does not end</source>
        <translation>heredoc 没有结束</translation>
    </message>
    <message>
        <source>only a table can be an item here</source>
        <translation>此处的条目只能是表</translation>
    </message>
    <message>
        <source>a table without a header</source>
        <translation>没有表头的表</translation>
    </message>
    <message>
        <source>nothing to remove</source>
        <translation>没有可删除的内容</translation>
    </message>
    <message>
        <source>other tables stand between its items</source>
        <translation>其条目之间有其他表</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a “)” is missing</source>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>a matcher is expected</source>
        <translation>此处应有匹配器</translation>
    </message>
    <message>
        <source>the rule ends where a matcher is expected</source>
        <translation>规则在应有匹配器的地方结束</translation>
    </message>
    <message>
        <source>a “(” is expected after %1</source>
        <translation>%1 后应有“(”</translation>
    </message>
    <message>
        <source>texts stand between backticks or double quotes, not between &apos; and &apos;</source>
        <translation>文本应放在反引号或双引号之间，而不是 &apos; 和 &apos; 之间</translation>
    </message>
    <message>
        <source>a text between backticks or double quotes is expected</source>
        <translation>此处应有反引号或双引号之间的文本</translation>
    </message>
    <message>
        <source>the text does not end</source>
        <translation>文本没有结束</translation>
    </message>
    <message>
        <source>the text does not end on its line</source>
        <translation>文本没有在同一行结束</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>没有这种转义</translation>
    </message>
    <message>
        <source>the rule cannot be read: %1</source>
        <translation>无法读取规则：%1</translation>
    </message>
    <message>
        <source>rules of version 2 have no PathRegexp; they write {name:pattern} inside Path</source>
        <translation>第 2 版规则没有 PathRegexp；它们在 Path 中写 {name:pattern}</translation>
    </message>
    <message>
        <source>a path starts with /</source>
        <translation>路径以 / 开头</translation>
    </message>
    <message>
        <source>the rule asks for %1 by now</source>
        <translation>规则现在要求 %1</translation>
    </message>
    <message>
        <source>it is one of several values; remove it by hand</source>
        <translation>它是多个值之一；请手动删除</translation>
    </message>
    <message>
        <source>the rule does not ask for %1 any more</source>
        <translation>规则不再要求 %1</translation>
    </message>
    <message>
        <source>the rule asks for the methods %1 now</source>
        <translation>规则现在要求方法 %1</translation>
    </message>
    <message>
        <source>the methods stand at several places of the rule; change them by hand</source>
        <translation>方法出现在规则的多个位置；请手动更改</translation>
    </message>
    <message>
        <source>it is all that the rule asks for, and a router needs a rule</source>
        <translation>这是规则的全部要求，而路由器需要规则</translation>
    </message>
    <message>
        <source>it is one of several ways to match; remove it by hand</source>
        <translation>它是多种匹配方式之一；请手动删除</translation>
    </message>
    <message>
        <source>%1 is no longer a child here</source>
        <translation>%1 不再是这里的子项</translation>
    </message>
    <message>
        <source>the weight of %1 is %2 now</source>
        <translation>%1 的权重现在是 %2</translation>
    </message>
    <message>
        <source>a weight is not negative</source>
        <translation>权重不能为负</translation>
    </message>
    <message>
        <source>Traefik has no subsets: a child is a service of its own name</source>
        <translation>Traefik 没有子集：子项是有自己名称的服务</translation>
    </message>
    <message>
        <source>%1 is a child already</source>
        <translation>%1 已经是子项</translation>
    </message>
    <message>
        <source>it is the last child, and without any the service answers 503</source>
        <translation>这是最后一个子项，没有子项时服务会回答 503</translation>
    </message>
    <message>
        <source>Traefik asks routers by their priority, not by their place; change the priority of %1</source>
        <translation>Traefik 按优先级而不是位置询问路由器；请更改 %1 的优先级</translation>
    </message>
    <message>
        <source>Traefik has no time-out for a single try</source>
        <translation>Traefik 没有针对单次尝试的超时</translation>
    </message>
    <message>
        <source>a text edit is no edit of fields</source>
        <translation>文本编辑不是字段编辑</translation>
    </message>
    <message>
        <source>there are %1 children now, not %2</source>
        <translation>现在有 %1 个子项，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 %2 is no longer here</source>
        <translation>%1 %2 已不在这里</translation>
    </message>
    <message>
        <source>a %1 cannot do this</source>
        <translation>%1 做不到这一点</translation>
    </message>
    <message>
        <source>%1 is no longer here</source>
        <translation>%1 已不在这里</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 现在是 %2</translation>
    </message>
    <message>
        <source>it is not written any more</source>
        <translation>它已不再写出</translation>
    </message>
    <message>
        <source>it is %1 now</source>
        <translation>它现在是 %1</translation>
    </message>
    <message>
        <source>a router of Traefik has no time-out of its own; it is forwardingTimeouts.responseHeaderTimeout of the serversTransport that its service uses, and there is none in this document</source>
        <translation>Traefik 的路由器没有自己的超时；超时是其服务所用 serversTransport 的 forwardingTimeouts.responseHeaderTimeout，而此文档中没有</translation>
    </message>
    <message>
        <source>retries of Traefik are a middleware, and this router uses none of that kind in this document</source>
        <translation>Traefik 的重试是中间件，而此路由器在本文档中没有使用这种中间件</translation>
    </message>
    <message>
        <source>a retry middleware needs a number of attempts</source>
        <translation>重试中间件需要尝试次数</translation>
    </message>
    <message>
        <source>router %1 has no rule any more</source>
        <translation>路由器 %1 不再有规则</translation>
    </message>
    <message>
        <source>it is the last child, and Consul refuses a splitter without any</source>
        <translation>这是最后一个子项，而 Consul 拒绝没有子项的分流器</translation>
    </message>
    <message>
        <source>there is no place %1 in a list of %2</source>
        <translation>%2 项的列表中没有位置 %1</translation>
    </message>
    <message>
        <source>the routes are written in several ways; they can only be moved by hand</source>
        <translation>路由的写法不一致；只能手动移动</translation>
    </message>
    <message>
        <source>a %1 has no such field; it belongs into a service-router</source>
        <translation>%1 没有这个字段；它属于 service-router</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>该路由</translation>
    </message>
    <message>
        <source>%1 is implied by Consul and written nowhere</source>
        <translation>%1 由 Consul 隐含，没有写在任何地方</translation>
    </message>
    <message>
        <source>Consul has no time-out for a single try</source>
        <translation>Consul 没有针对单次尝试的超时</translation>
    </message>
    <message>
        <source>the route asks for %1 already, and Consul takes one of them only</source>
        <translation>路由已要求 %1，而 Consul 只接受其中一个</translation>
    </message>
    <message>
        <source>header %1 is %2 now</source>
        <translation>标头 %1 现在是 %2</translation>
    </message>
    <message>
        <source>header %1 is not compared with a value</source>
        <translation>标头 %1 不与值比较</translation>
    </message>
    <message>
        <source>header %1 is not asked for any more</source>
        <translation>不再要求标头 %1</translation>
    </message>
    <message>
        <source>the methods are %1 now</source>
        <translation>方法现在是 %1</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>%1 秒没有应答</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>应答大于 %1 字节</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>neither an RSA nor an EC key</source>
        <translation>既不是 RSA 密钥也不是 EC 密钥</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>服务器结束了流</translation>
    </message>
    <message>
        <source>the stream does not consist of JSON objects</source>
        <translation>流不是由 JSON 对象组成</translation>
    </message>
    <message>
        <source>an intent names its source (a UUID) and its document</source>
        <translation>意图要写明其来源（UUID）和文档</translation>
    </message>
    <message>
        <source>shared is one of ask, all, here</source>
        <translation>shared 是 ask、all、here 之一</translation>
    </message>
    <message>
        <source>cannot do &quot;%1&quot;</source>
        <translation>无法执行“%1”</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>没有内存放置图片</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>无法编码图片</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>一切</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>非（%1）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>存在 %1</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 包含 %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>查询参数 %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>caller&apos;s %1</source>
        <translation>调用方的 %1</translation>
    </message>
    <message>
        <source>caller&apos;s namespace</source>
        <translation>调用方的命名空间</translation>
    </message>
    <message>
        <source>client IP</source>
        <translation>客户端 IP</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <translation>此处不允许块序列条目</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>不允许控制字符</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>找不到应有的“:”</translation>
    </message>
    <message>
        <source>could not find expected directive name</source>
        <translation>找不到应有的指令名</translation>
    </message>
    <message>
        <source>did not find URI escaped octet</source>
        <translation>找不到 URI 转义字节</translation>
    </message>
    <message>
        <source>did not find expected &apos;!&apos;</source>
        <translation>找不到应有的“!”</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>找不到应有的“,”或“]”</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>找不到应有的“,”或“}”</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation>找不到应有的“-”</translation>
    </message>
    <message>
        <source>did not find expected &lt;document start&gt;</source>
        <translation>找不到应有的文档开头</translation>
    </message>
    <message>
        <source>did not find expected alphabetic or numeric character</source>
        <translation>找不到应有的字母或数字</translation>
    </message>
    <message>
        <source>did not find expected comment or line break</source>
        <translation>找不到应有的注释或换行</translation>
    </message>
    <message>
        <source>did not find expected digit or &apos;.&apos; character</source>
        <translation>找不到应有的数字或“.”</translation>
    </message>
    <message>
        <source>did not find expected hexdecimal number</source>
        <translation>找不到应有的十六进制数</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>找不到应有的键</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>找不到应有的内容</translation>
    </message>
    <message>
        <source>did not find expected tag URI</source>
        <translation>找不到应有的标签 URI</translation>
    </message>
    <message>
        <source>did not find expected version number</source>
        <translation>找不到应有的版本号</translation>
    </message>
    <message>
        <source>did not find expected whitespace</source>
        <translation>找不到应有的空白</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>找不到应有的空白或换行</translation>
    </message>
    <message>
        <source>did not find the expected &apos;&gt;&apos;</source>
        <translation>找不到应有的“&gt;”</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>制表符破坏了缩进</translation>
    </message>
    <message>
        <source>found a tab character where an indentation space is expected</source>
        <translation>应缩进空格的地方出现制表符</translation>
    </message>
    <message>
        <source>found an indentation indicator equal to 0</source>
        <translation>缩进指示为 0</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>此字符不能作为任何标记的开头</translation>
    </message>
    <message>
        <source>found duplicate %TAG directive</source>
        <translation>%TAG 指令重复</translation>
    </message>
    <message>
        <source>found duplicate %YAML directive</source>
        <translation>%YAML 指令重复</translation>
    </message>
    <message>
        <source>found extremely long version number</source>
        <translation>版本号过长</translation>
    </message>
    <message>
        <source>found incompatible YAML document</source>
        <translation>不兼容的 YAML 文档</translation>
    </message>
    <message>
        <source>found invalid Unicode character escape code</source>
        <translation>无效的 Unicode 转义码</translation>
    </message>
    <message>
        <source>found undefined tag handle</source>
        <translation>未定义的标签句柄</translation>
    </message>
    <message>
        <source>found unexpected &apos;:&apos;</source>
        <translation>意外的“:”</translation>
    </message>
    <message>
        <source>found unexpected document indicator</source>
        <translation>意外的文档分隔符</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>文本意外结束</translation>
    </message>
    <message>
        <source>found unexpected non-alphabetical character</source>
        <translation>意外的非字母字符</translation>
    </message>
    <message>
        <source>found unknown directive name</source>
        <translation>未知的指令名</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>未知的转义字符</translation>
    </message>
    <message>
        <source>mapping keys are not allowed in this context</source>
        <translation>此处不允许映射键</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>此处不允许映射值</translation>
    </message>
    <message>
        <source>while parsing a block collection</source>
        <translation>在块集合中</translation>
    </message>
    <message>
        <source>while parsing a block mapping</source>
        <translation>在块映射中</translation>
    </message>
    <message>
        <source>while parsing a block node</source>
        <translation>在块中</translation>
    </message>
    <message>
        <source>while parsing a flow mapping</source>
        <translation>在流映射中</translation>
    </message>
    <message>
        <source>while parsing a flow node</source>
        <translation>在流节点中</translation>
    </message>
    <message>
        <source>while parsing a flow sequence</source>
        <translation>在流序列中</translation>
    </message>
    <message>
        <source>while parsing a node</source>
        <translation>在节点中</translation>
    </message>
    <message>
        <source>while parsing a quoted scalar</source>
        <translation>在带引号的标量中</translation>
    </message>
    <message>
        <source>while parsing a tag</source>
        <translation>在标签中</translation>
    </message>
    <message>
        <source>while scanning a %TAG directive</source>
        <translation>在 %TAG 指令中</translation>
    </message>
    <message>
        <source>while scanning a %YAML directive</source>
        <translation>在 %YAML 指令中</translation>
    </message>
    <message>
        <source>while scanning a block scalar</source>
        <translation>在块标量中</translation>
    </message>
    <message>
        <source>while scanning a directive</source>
        <translation>在指令中</translation>
    </message>
    <message>
        <source>while scanning a plain scalar</source>
        <translation>在普通标量中</translation>
    </message>
    <message>
        <source>while scanning a quoted scalar</source>
        <translation>在带引号的标量中</translation>
    </message>
    <message>
        <source>while scanning a simple key</source>
        <translation>在简单键中</translation>
    </message>
    <message>
        <source>while scanning a tag</source>
        <translation>在标签中</translation>
    </message>
    <message>
        <source>while scanning an alias</source>
        <translation>在别名中</translation>
    </message>
    <message>
        <source>while scanning an anchor</source>
        <translation>在锚点中</translation>
    </message>
    <message>
        <source>while scanning for the next token</source>
        <translation>在寻找下一个标记时</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>destination in %1</source>
        <translation>目标在 %1 中</translation>
    </message>
    <message>
        <source>any of nothing</source>
        <translation>任一（无）</translation>
    </message>
    <message>
        <source>idle time-out</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>connect time-out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>retry on</source>
        <translation>重试条件</translation>
    </message>
    <message>
        <source>retry on status</source>
        <translation>按状态码重试</translation>
    </message>
    <message>
        <source>retry on connect failure</source>
        <translation>连接失败时重试</translation>
    </message>
    <message>
        <source>load balancing</source>
        <translation>负载均衡</translation>
    </message>
    <message>
        <source>the text ends where an element is expected</source>
        <translation>文本在应有元素的地方结束</translation>
    </message>
    <message>
        <source>an element is expected</source>
        <translation>此处应有元素</translation>
    </message>
    <message>
        <source>text behind the root element</source>
        <translation>根元素后还有文本</translation>
    </message>
    <message>
        <source>a character that XML does not have</source>
        <translation>XML 中没有的字符</translation>
    </message>
    <message>
        <source>the text ends where a name is expected</source>
        <translation>文本在应有名称的地方结束</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>此处应有名称</translation>
    </message>
    <message>
        <source>“--” in a comment</source>
        <translation>注释中有“--”</translation>
    </message>
    <message>
        <source>an XML declaration stands at the very beginning or not at all</source>
        <translation>XML 声明要么在最开头，要么没有</translation>
    </message>
    <message>
        <source>a blank or “?&gt;” is expected</source>
        <translation>此处应有空白或“?&gt;”</translation>
    </message>
    <message>
        <source>the instruction does not end</source>
        <translation>指令没有结束</translation>
    </message>
    <message>
        <source>a value in quotes is expected</source>
        <translation>此处应有带引号的值</translation>
    </message>
    <message>
        <source>the value does not end</source>
        <translation>值没有结束</translation>
    </message>
    <message>
        <source>not what an XML declaration has here</source>
        <translation>不是 XML 声明此处应有的内容</translation>
    </message>
    <message>
        <source>not XML 1.0</source>
        <translation>不是 XML 1.0</translation>
    </message>
    <message>
        <source>the encoding %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected</source>
        <translation>此处应有“yes”或“no”</translation>
    </message>
    <message>
        <source>an XML declaration has a version</source>
        <translation>XML 声明要有版本</translation>
    </message>
    <message>
        <source>a blank is expected</source>
        <translation>此处应有空白</translation>
    </message>
    <message>
        <source>the DOCTYPE does not end</source>
        <translation>DOCTYPE 没有结束</translation>
    </message>
    <message>
        <source>no character has this number</source>
        <translation>没有字符有此编号</translation>
    </message>
    <message>
        <source>“;” is expected</source>
        <translation>此处应有“;”</translation>
    </message>
    <message>
        <source>“&amp;%1;” is declared nowhere</source>
        <translation>“&amp;%1;”没有在任何地方声明</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>属性值中有“&lt;”</translation>
    </message>
    <message>
        <source>the text ends in an element</source>
        <translation>文本在元素中结束</translation>
    </message>
    <message>
        <source>a blank, “&gt;” or “/&gt;” is expected</source>
        <translation>此处应有空白、“&gt;”或“/&gt;”</translation>
    </message>
    <message>
        <source>the CDATA section does not end</source>
        <translation>CDATA 段没有结束</translation>
    </message>
    <message>
        <source>“]]&gt;” outside of a CDATA section</source>
        <translation>CDATA 段之外有“]]&gt;”</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” does not end</source>
        <translation>“&lt;%1&gt;”没有结束</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” is expected</source>
        <translation>此处应有“&lt;/%1&gt;”</translation>
    </message>
    <message>
        <source>“&gt;” is expected</source>
        <translation>此处应有“&gt;”</translation>
    </message>
    <message>
        <source>a comment or an instruction stands in the text</source>
        <translation>文本中有注释或指令</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>元素之间有文本</translation>
    </message>
    <message>
        <source>a document has one root element</source>
        <translation>文档有一个根元素</translation>
    </message>
    <message>
        <source>an element is no list: elements that repeat are</source>
        <translation>元素不是列表：重复的元素才是</translation>
    </message>
    <message>
        <source>the texts before and behind it would become one</source>
        <translation>它前后的文本会合为一体</translation>
    </message>
    <message>
        <source>labels cannot say this</source>
        <translation>标签无法表达这一点</translation>
    </message>
    <message>
        <source>a Service of Kubernetes is named with its port: write it as name:port</source>
        <translation>Kubernetes 的 Service 要连同端口写出：写成 name:port</translation>
    </message>
    <message>
        <source>it is the last rule, and %1 %2 needs one; remove the object</source>
        <translation>这是最后一条规则，而 %1 %2 需要一条；请删除该对象</translation>
    </message>
    <message>
        <source>a %1 asks for no path, header or method</source>
        <translation>%1 不要求路径、标头或方法</translation>
    </message>
    <message>
        <source>One request may become %1 on its way: %2</source>
        <translation>一个请求途中可能变成 %1 个：%2</translation>
    </message>
    <message>
        <source>Retry at one place of the way only, the outermost or the one next to what fails.</source>
        <translation>请只在路径上的一处重试，最外层或紧邻故障处。</translation>
    </message>
    <message>
        <source>%1 %2 (%3) routes %4 too: in the mesh it wins, and this VirtualService has no effect</source>
        <translation>%1 %2（%3）也路由 %4：在网格内以它为准，此 VirtualService 不起作用</translation>
    </message>
    <message>
        <source>Put the rules of a Service into one of the two.</source>
        <translation>请把一个 Service 的规则只放在其中之一。</translation>
    </message>
    <message>
        <source>Rule %1 leads to nobody who can answer: %2</source>
        <translation>规则 %1 的去向都无法响应：%2</translation>
    </message>
    <message>
        <source>Mend or start an instance, or lead the requests elsewhere meanwhile.</source>
        <translation>请修复或启动一个实例，或暂时把请求导向别处。</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>No workload here has the labels %1: %2 %3 is for nothing</source>
        <translation>这里没有工作负载带有标签 %1：%2 %3 不适用于任何对象</translation>
    </message>
    <message>
        <source>%1 %2 (%3) is for the whole namespace too; only one of both counts</source>
        <translation>%1 %2（%3）也适用于整个命名空间；两者只有一个生效</translation>
    </message>
    <message>
        <source>Put both into one, or give one of them a selector.</source>
        <translation>请合并为一个，或给其中一个加上选择器。</translation>
    </message>
    <message>
        <source>Callers use TLS mode %1, but PeerAuthentication %2 (%3) demands %4: connections are refused</source>
        <translation>调用方使用 TLS 模式 %1，但 PeerAuthentication %2（%3）要求 %4：连接会被拒绝</translation>
    </message>
    <message>
        <source>Write ISTIO_MUTUAL, or make the PeerAuthentication PERMISSIVE.</source>
        <translation>请写 ISTIO_MUTUAL，或把 PeerAuthentication 设为 PERMISSIVE。</translation>
    </message>
    <message>
        <source>Write DISABLE, or make the PeerAuthentication PERMISSIVE.</source>
        <translation>请写 DISABLE，或把 PeerAuthentication 设为 PERMISSIVE。</translation>
    </message>
    <message>
        <source>None of the pods of %1 has the labels of subset %2: %3</source>
        <translation>%1 的 Pod 都没有子集 %2 的标签：%3</translation>
    </message>
    <message>
        <source>Compare them with the labels of the pods.</source>
        <translation>请对照 Pod 的标签检查。</translation>
    </message>
    <message>
        <source>Gateway %1 ends TLS for %2 at port %3 too: only one of both is served</source>
        <translation>Gateway %1 也在端口 %3 为 %2 终止 TLS：两者只有一个生效</translation>
    </message>
    <message>
        <source>Keep the host in one of them.</source>
        <translation>请只在其中一个中保留该主机。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is %3 here and %4 in ServiceEntry %5</source>
        <translation>%2 的端口 %1 在此处为 %3，在 ServiceEntry %5 中为 %4</translation>
    </message>
    <message>
        <source>Write the same protocol in both, or put them into one.</source>
        <translation>请写相同的协议，或合并为一个。</translation>
    </message>
    <message>
        <source>A policy of action %1 without rules matches no request: it does nothing</source>
        <translation>动作为 %1 而没有规则的策略不匹配任何请求：不起作用</translation>
    </message>
    <message>
        <source>Write rules; one empty rule, {}, matches everything.</source>
        <translation>请写规则；一条空规则 {} 匹配一切。</translation>
    </message>
    <message>
        <source>The rule asks for nothing: every request is allowed</source>
        <translation>该规则没有任何要求：允许所有请求</translation>
    </message>
    <message>
        <source>Say who may call what, if not everybody is meant.</source>
        <translation>若并非允许所有人，请说明谁可以调用什么。</translation>
    </message>
    <message>
        <source>%1 is not done to %2: the patch has no effect</source>
        <translation>不会对 %2 执行 %1：补丁不起作用</translation>
    </message>
    <message>
        <source>MERGE changes what is there; filters can be replaced, routes cannot be added.</source>
        <translation>MERGE 修改已有内容；过滤器可以替换，路由不能添加。</translation>
    </message>
    <message>
        <source>Gateway %1 takes no requests for %2</source>
        <translation>Gateway %1 不接受发往 %2 的请求</translation>
    </message>
    <message>
        <source>Add the host to a server of the Gateway, or correct it.</source>
        <translation>请把主机加入 Gateway 的某个服务器，或更正它。</translation>
    </message>
    <message>
        <source>There is no service %1: the rule is for nothing</source>
        <translation>没有服务 %1：该规则不适用于任何对象</translation>
    </message>
    <message>
        <source>Route %1 is never reached: route %2 takes all its requests first</source>
        <translation>永远不会到达路由 %1：路由 %2 先接走了它的所有请求</translation>
    </message>
    <message>
        <source>The hash is %1, but the instances count %2</source>
        <translation>哈希是 %1，但实例计数为 %2</translation>
    </message>
    <message>
        <source>A client that counts otherwise fetches everything anew. Take up the counted one, or look for the instances that are missing.</source>
        <translation>计数不同的客户端会重新获取全部内容。请改用计数得到的哈希，或查找缺少的实例。</translation>
    </message>
    <message>
        <source>Eureka has no status %1 and takes it for UNKNOWN</source>
        <translation>Eureka 没有状态 %1，会把它当作 UNKNOWN</translation>
    </message>
    <message>
        <source>It has UP, DOWN, STARTING, OUT_OF_SERVICE and UNKNOWN.</source>
        <translation>它有 UP、DOWN、STARTING、OUT_OF_SERVICE 和 UNKNOWN。</translation>
    </message>
    <message>
        <source>The instance says that it is of %1 and stands in %2</source>
        <translation>该实例自称属于 %1，却写在 %2 中</translation>
    </message>
    <message>
        <source>A client goes by what the instance says when it takes up a delta, and by where it stands when it reads everything.</source>
        <translation>客户端应用增量时以实例自称的为准，读取全部内容时以其所在位置为准。</translation>
    </message>
    <message>
        <source>There is another %1 in %2: the later one counts</source>
        <translation>%2 中还有一个 %1：以后者为准</translation>
    </message>
    <message>
        <source>Give each instance an instanceId of its own.</source>
        <translation>请给每个实例各自的 instanceId。</translation>
    </message>
    <message>
        <source>Nothing says what became of %1: a client passes over it</source>
        <translation>没有说明 %1 发生了什么：客户端会忽略它</translation>
    </message>
    <message>
        <source>In a delta each instance has an actionType: ADDED, MODIFIED or DELETED.</source>
        <translation>增量中的每个实例都有 actionType：ADDED、MODIFIED 或 DELETED。</translation>
    </message>
    <message>
        <source>Eureka</source>
        <translation>Eureka</translation>
    </message>
    <message>
        <source>What is registered with Eureka has no rules and no splits</source>
        <translation>在 Eureka 注册的内容没有规则，也没有分流</translation>
    </message>
    <message>
        <source>The value of a member is a JSON object</source>
        <translation>成员的值是一个 JSON 对象</translation>
    </message>
    <message>
        <source>A member whose serviceEndpoint has no host or no port</source>
        <translation>成员的 serviceEndpoint 没有主机或没有端口</translation>
    </message>
    <message>
        <source>The value cannot be changed there: %1</source>
        <translation>无法在那里更改该值：%1</translation>
    </message>
    <message>
        <source>The value is no JSON object</source>
        <translation>该值不是 JSON 对象</translation>
    </message>
    <message>
        <source>This registration has no place for a port</source>
        <translation>此注册信息中没有存放端口的位置</translation>
    </message>
    <message>
        <source>This registration has no place for a weight</source>
        <translation>此注册信息中没有存放权重的位置</translation>
    </message>
    <message>
        <source>This registration has no place for “%1”</source>
        <translation>此注册信息中没有存放“%1”的位置</translation>
    </message>
    <message>
        <source>This registration has no place for metadata</source>
        <translation>此注册信息中没有存放元数据的位置</translation>
    </message>
    <message>
        <source>A registration of go-micro has one node, and here are %1</source>
        <translation>go-micro 的注册信息只有一个节点，而这里有 %1 个</translation>
    </message>
    <message>
        <source>“%1” is no address with a port</source>
        <translation>“%1”不是带端口的地址</translation>
    </message>
    <message>
        <source>An address alone has no place for more than its port</source>
        <translation>单独的地址除端口外没有存放其他内容的位置</translation>
    </message>
    <message>
        <source>An instance without an address</source>
        <translation>实例没有地址</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 不是端口</translation>
    </message>
    <message>
        <source>The name of a provider is a URL with host and port, percent-encoded</source>
        <translation>提供者的名称是带主机和端口、经百分号编码的 URL</translation>
    </message>
    <message>
        <source>A parameter of Dubbo cannot hold “&amp;”</source>
        <translation>Dubbo 的参数中不能含有“&amp;”</translation>
    </message>
    <message>
        <source>A record of SkyDNS is a JSON object</source>
        <translation>SkyDNS 的记录是一个 JSON 对象</translation>
    </message>
    <message>
        <source>A record without a host, or whose port is none</source>
        <translation>记录没有主机，或其端口无效</translation>
    </message>
    <message>
        <source>Registrations of this format are not changed here</source>
        <translation>此处不更改这种格式的注册信息</translation>
    </message>
    <message>
        <source>Look at who registers %1: nobody finds the instance.</source>
        <translation>请查看是谁注册了 %1：没有人能找到该实例。</translation>
    </message>
    <message>
        <source>there is a document of this name already</source>
        <translation>已有同名的文档</translation>
    </message>
    <message>
        <source>%1: removed as a whole</source>
        <translation>%1：整个删除</translation>
    </message>
    <message>
        <source>it says something else than it did when it was to be removed</source>
        <translation>它的内容与决定删除时不同</translation>
    </message>
    <message>
        <source>%1/: new folder</source>
        <translation>%1/：新文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>empty: that of whoever applies the file</source>
        <translation>留空：由应用该文件的人决定</translation>
    </message>
    <message>
        <source>there is a “%1” in it already</source>
        <translation>其中已有“%1”</translation>
    </message>
    <message>
        <source>%1 cannot be written in a file of this kind</source>
        <translation>%1 无法写入这种文件</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Router, with its service and middlewares</source>
        <translation>路由器，连同其服务和中间件</translation>
    </message>
    <message>
        <source>Path begins with</source>
        <translation>路径开头</translation>
    </message>
    <message>
        <source>empty: every path</source>
        <translation>留空：任意路径</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>empty: the default ones</source>
        <translation>留空：默认入口点</translation>
    </message>
    <message>
        <source>empty: named like the router</source>
        <translation>留空：与路由器同名</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>中间件</translation>
    </message>
    <message>
        <source>in the order in which a request meets them</source>
        <translation>按请求经过的顺序</translation>
    </message>
    <message>
        <source>New rate limit</source>
        <translation>新的速率限制</translation>
    </message>
    <message>
        <source>its name and the requests a second: %1</source>
        <translation>名称和每秒请求数：%1</translation>
    </message>
    <message>
        <source>New basic authentication</source>
        <translation>新的基本认证</translation>
    </message>
    <message>
        <source>its name and the file of users: %1</source>
        <translation>名称和用户文件：%1</translation>
    </message>
    <message>
        <source>Service with its servers</source>
        <translation>服务及其服务器</translation>
    </message>
    <message>
        <source>Path of the health check</source>
        <translation>健康检查路径</translation>
    </message>
    <message>
        <source>empty: no health check</source>
        <translation>留空：无健康检查</translation>
    </message>
    <message>
        <source>Weighted service over others</source>
        <translation>按权重分到其他服务的服务</translation>
    </message>
    <message>
        <source>Services and their weights</source>
        <translation>服务及其权重</translation>
    </message>
    <message>
        <source>VirtualService, with the subsets it splits between</source>
        <translation>VirtualService，连同其分流的子集</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>empty: calls inside of the mesh</source>
        <translation>留空：网格内部的调用</translation>
    </message>
    <message>
        <source>where the requests go</source>
        <translation>请求的去向</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Subsets and their weights</source>
        <translation>子集及其权重</translation>
    </message>
    <message>
        <source>by the label “version”: %1</source>
        <translation>按“version”标签：%1</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Secret of the certificate</source>
        <translation>证书的 Secret</translation>
    </message>
    <message>
        <source>for HTTPS and TLS</source>
        <translation>用于 HTTPS 和 TLS</translation>
    </message>
    <message>
        <source>Labels of the pods</source>
        <translation>Pod 的标签</translation>
    </message>
    <message>
        <source>ServiceEntry: a service outside of the mesh</source>
        <translation>ServiceEntry：网格外的服务</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析方式</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>for the resolution STATIC</source>
        <translation>用于 STATIC 解析</translation>
    </message>
    <message>
        <source>HTTPRoute</source>
        <translation>HTTPRoute</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>网关的命名空间</translation>
    </message>
    <message>
        <source>empty: the same</source>
        <translation>留空：相同</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>empty: all that fit</source>
        <translation>留空：所有匹配的</translation>
    </message>
    <message>
        <source>Service over pods</source>
        <translation>基于 Pod 的服务</translation>
    </message>
    <message>
        <source>Port of the pods</source>
        <translation>Pod 的端口</translation>
    </message>
    <message>
        <source>a number or a name; empty: the same</source>
        <translation>数字或名称；留空：相同</translation>
    </message>
    <message>
        <source>Name of the port</source>
        <translation>端口名称</translation>
    </message>
    <message>
        <source>meshes tell the protocol by it: %1</source>
        <translation>网格据此识别协议：%1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>empty: ClusterIP</source>
        <translation>留空：ClusterIP</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>service-router: other services for some paths</source>
        <translation>service-router：某些路径转到其他服务</translation>
    </message>
    <message>
        <source>where the requests go; empty: to the service itself</source>
        <translation>请求的去向；留空：服务本身</translation>
    </message>
    <message>
        <source>service-splitter: shares of its subsets</source>
        <translation>service-splitter：各子集的份额</translation>
    </message>
    <message>
        <source>Subsets and their percentages</source>
        <translation>子集及其百分比</translation>
    </message>
    <message>
        <source>together 100: %1</source>
        <translation>合计 100：%1</translation>
    </message>
    <message>
        <source>service-resolver: the subsets of a service</source>
        <translation>service-resolver：服务的子集</translation>
    </message>
    <message>
        <source>Subsets and their filters</source>
        <translation>子集及其过滤条件</translation>
    </message>
    <message>
        <source>Default subset</source>
        <translation>默认子集</translation>
    </message>
    <message>
        <source>service-defaults: the protocol of a service</source>
        <translation>service-defaults：服务的协议</translation>
    </message>
    <message>
        <source>a file of this name would not be read: the name of a document ends like its syntax, .yaml say, and no part of it begins with a dot</source>
        <translation>不会读取这样命名的文件：文档名以其语法结尾，如 .yaml，且任何部分都不以点开头</translation>
    </message>
    <message>
        <source>the guard is not that of an absent file</source>
        <translation>该守卫不是针对不存在的文件</translation>
    </message>
    <message>
        <source>the file was changed by somebody else in the same instant; it was left as it is</source>
        <translation>文件在同一时刻被他人更改；已保持原样</translation>
    </message>
    <message>
        <source>the folder it was to be made in is gone</source>
        <translation>要在其中新建的文件夹已不存在</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名的文件</translation>
    </message>
    <message>
        <source>a symbolic link is not removed</source>
        <translation>不会删除符号链接</translation>
    </message>
    <message>
        <source>the only document of this source is its tree of routes, “%1”</source>
        <translation>该来源唯一的文档是它的路由树“%1”</translation>
    </message>
    <message>
        <source>only YAML holds several documents</source>
        <translation>只有 YAML 能包含多个文档</translation>
    </message>
    <message numerus="yes">
        <source>%2: new, %n line(s)</source>
        <translation>
            <numerusform>%2：新建，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no field of %2: Consul refuses it</source>
        <translation>%1 不是 %2 的字段：Consul 会拒绝</translation>
    </message>
    <message>
        <source>%1 is no mode that Consul knows: it is taken, and does nothing</source>
        <translation>%1 不是 Consul 认识的模式：会被接受，但不起作用</translation>
    </message>
    <message>
        <source>A comparison without a name</source>
        <translation>比较没有名称</translation>
    </message>
    <message>
        <source>Write the name of the header or query parameter.</source>
        <translation>请写出标头或查询参数的名称。</translation>
    </message>
    <message>
        <source>%1 is compared in %2 ways, not in one</source>
        <translation>%1 有 %2 种比较方式，应只有一种</translation>
    </message>
    <message>
        <source>Keep one of exact, prefix, suffix, regex and present.</source>
        <translation>请只保留 exact、prefix、suffix、regex、present 之一。</translation>
    </message>
    <message>
        <source>%1 is no condition of retries</source>
        <translation>%1 不是重试条件</translation>
    </message>
    <message>
        <source>Consul takes %1.</source>
        <translation>Consul 接受 %1。</translation>
    </message>
    <message>
        <source>Intentions without a source say nothing</source>
        <translation>没有来源的意图毫无意义</translation>
    </message>
    <message>
        <source>Add a source.</source>
        <translation>请添加来源。</translation>
    </message>
    <message>
        <source>This source has no name</source>
        <translation>此来源没有名称</translation>
    </message>
    <message>
        <source>Name the service, or * for all of them.</source>
        <translation>请写出服务名，或用 * 表示全部。</translation>
    </message>
    <message>
        <source>A source has an action or permissions, not both</source>
        <translation>来源只能有操作或权限之一</translation>
    </message>
    <message>
        <source>This source is neither allowed nor denied</source>
        <translation>此来源既未允许也未拒绝</translation>
    </message>
    <message>
        <source>Write the action, allow or deny.</source>
        <translation>请写操作 allow 或 deny。</translation>
    </message>
    <message>
        <source>%1 is no protocol of a gateway</source>
        <translation>%1 不是网关的协议</translation>
    </message>
    <message>
        <source>Port %1 has two listeners</source>
        <translation>端口 %1 有两个监听器</translation>
    </message>
    <message>
        <source>Give one of them another port.</source>
        <translation>请为其中一个换端口。</translation>
    </message>
    <message>
        <source>This listener leads to no service</source>
        <translation>此监听器不通向任何服务</translation>
    </message>
    <message>
        <source>Add a service.</source>
        <translation>请添加服务。</translation>
    </message>
    <message>
        <source>There is no path or prefix to rewrite</source>
        <translation>没有可改写的路径或前缀</translation>
    </message>
    <message>
        <source>Match an exact path or a prefix.</source>
        <translation>请匹配确切路径或前缀。</translation>
    </message>
    <message>
        <source>This service has no name</source>
        <translation>此服务没有名称</translation>
    </message>
    <message>
        <source>Write its name: an id is not enough.</source>
        <translation>请写出名称：仅有 ID 不够。</translation>
    </message>
    <message>
        <source>Proxy %1 does not say which service it stands before</source>
        <translation>代理 %1 没有说明它代理哪个服务</translation>
    </message>
    <message>
        <source>Write destination_service_name into its proxy.</source>
        <translation>请在其 proxy 中写 destination_service_name。</translation>
    </message>
    <message>
        <source>A service has a socket or an address and port, not both</source>
        <translation>服务只能有套接字或地址和端口之一</translation>
    </message>
    <message>
        <source>A service has one port or a list of ports, not both</source>
        <translation>服务只能有一个端口或端口列表之一</translation>
    </message>
    <message>
        <source>A check has an interval or a time to live, not both</source>
        <translation>检查只能有间隔或存活时间之一</translation>
    </message>
    <message>
        <source>A check that takes over the health of another cannot look for itself</source>
        <translation>沿用他者健康状态的检查不能自行探测</translation>
    </message>
    <message>
        <source>This check has no interval</source>
        <translation>此检查没有间隔</translation>
    </message>
    <message>
        <source>Write how often it shall look: interval = &quot;10s&quot;.</source>
        <translation>请写出检查频率：interval = &quot;10s&quot;。</translation>
    </message>
    <message>
        <source>A check that takes over the health of another has no time to live</source>
        <translation>沿用他者健康状态的检查没有存活时间</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>请删除。</translation>
    </message>
    <message>
        <source>This check looks at nothing</source>
        <translation>此检查什么都不检查</translation>
    </message>
    <message>
        <source>Write what it shall look at, or a time to live within which it is told.</source>
        <translation>请写出检查对象，或写存活时间以便上报。</translation>
    </message>
    <message>
        <source>An upstream is one service: %1 is none</source>
        <translation>上游是一个服务：%1 不是</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>请写出服务名。</translation>
    </message>
    <message>
        <source>Upstream %1 has no local port</source>
        <translation>上游 %1 没有本地端口</translation>
    </message>
    <message>
        <source>Write local_bind_port: where the service reaches it.</source>
        <translation>请写 local_bind_port：服务从这里访问它。</translation>
    </message>
    <message>
        <source>Upstream %1 has both a local port and a local socket</source>
        <translation>上游 %1 同时有本地端口和本地套接字</translation>
    </message>
    <message>
        <source>A session by header has no cookie</source>
        <translation>按标头的会话没有 Cookie</translation>
    </message>
    <message>
        <source>Delete cookieConfig, or make the type Cookie.</source>
        <translation>请删除 cookieConfig，或将类型改为 Cookie。</translation>
    </message>
    <message>
        <source>%1 is no host name</source>
        <translation>%1 不是主机名</translation>
    </message>
    <message>
        <source>Names are made of letters, digits, - and dots; a * may be their first part.</source>
        <translation>名称由字母、数字、- 和点组成；第一段可以是 *。</translation>
    </message>
    <message>
        <source>%1 is a short name: Istio takes whole ones here</source>
        <translation>%1 是短名称：Istio 在此只接受完整名称</translation>
    </message>
    <message>
        <source>Write it with its domain, or *.</source>
        <translation>请写出带域的名称，或写 *。</translation>
    </message>
    <message>
        <source>Write conditions such as 5xx, reset, connect-failure or unavailable, with commas between them.</source>
        <translation>请写 5xx、reset、connect-failure 或 unavailable 等条件，用逗号分隔。</translation>
    </message>
    <message>
        <source>Write it, or a credentialName.</source>
        <translation>请写出它，或写 credentialName。</translation>
    </message>
    <message>
        <source>An aggression is more than 0</source>
        <translation>aggression 必须大于 0</translation>
    </message>
    <message>
        <source>A rule for selected workloads cannot be exported</source>
        <translation>针对所选工作负载的规则不能导出</translation>
    </message>
    <message>
        <source>Write &quot;.&quot;, or leave it out.</source>
        <translation>请写 &quot;.&quot;，或省略。</translation>
    </message>
    <message>
        <source>%1 is no IP address, and resolution STATIC asks nobody for one</source>
        <translation>%1 不是 IP 地址，而 STATIC 解析方式不会查询地址</translation>
    </message>
    <message>
        <source>Write an address, or resolution DNS.</source>
        <translation>请写地址，或使用 DNS 解析方式。</translation>
    </message>
    <message>
        <source>%1 cannot be asked of DNS</source>
        <translation>%1 无法通过 DNS 查询</translation>
    </message>
    <message>
        <source>Name the host, write endpoints, or resolution NONE or DYNAMIC_DNS.</source>
        <translation>请写出主机名、endpoints，或使用 NONE 或 DYNAMIC_DNS 解析方式。</translation>
    </message>
    <message>
        <source>%1 without rules is never met</source>
        <translation>没有规则的 %1 永远不会命中</translation>
    </message>
    <message>
        <source>Add rules; an empty one, {}, meets every request.</source>
        <translation>请添加规则；空规则 {} 命中所有请求。</translation>
    </message>
    <message>
        <source>A provider goes with action CUSTOM only</source>
        <translation>provider 只能与 CUSTOM 操作一起使用</translation>
    </message>
    <message>
        <source>An empty %1 says nothing</source>
        <translation>空的 %1 毫无意义</translation>
    </message>
    <message>
        <source>Fill it in, or delete it.</source>
        <translation>请填写或删除。</translation>
    </message>
    <message>
        <source>%1 is no attribute of a request</source>
        <translation>%1 不是请求的属性</translation>
    </message>
    <message>
        <source>Attributes are such as request.headers[name], source.ip or connection.sni.</source>
        <translation>属性例如 request.headers[name]、source.ip 或 connection.sni。</translation>
    </message>
    <message>
        <source>Write HTTP, HTTPS, HTTP2, GRPC, GRPC-WEB, TLS, TCP, MONGO, REDIS or MYSQL.</source>
        <translation>请写 HTTP、HTTPS、HTTP2、GRPC、GRPC-WEB、TLS、TCP、MONGO、REDIS 或 MYSQL。</translation>
    </message>
    <message>
        <source>%1 needs tls settings</source>
        <translation>%1 需要 tls 设置</translation>
    </message>
    <message>
        <source>Write tls with a mode and a credentialName, or mode PASSTHROUGH.</source>
        <translation>请写带 mode 和 credentialName 的 tls，或 mode PASSTHROUGH。</translation>
    </message>
    <message>
        <source>TLS of mode %1 needs a certificate</source>
        <translation>模式 %1 的 TLS 需要证书</translation>
    </message>
    <message>
        <source>Write credentialName.</source>
        <translation>请写 credentialName。</translation>
    </message>
    <message>
        <source>There is no prefix to replace: the path is matched in another way</source>
        <translation>没有可替换的前缀：路径以其他方式匹配</translation>
    </message>
    <message>
        <source>Match a prefix, or redirect to a whole path with uri.</source>
        <translation>请匹配前缀，或用 uri 重定向到完整路径。</translation>
    </message>
    <message>
        <source>Failures of local origin are counted apart with splitExternalLocalOriginErrors only</source>
        <translation>只有 splitExternalLocalOriginErrors 才会单独统计本地来源的失败</translation>
    </message>
    <message>
        <source>Write splitExternalLocalOriginErrors: true.</source>
        <translation>请写 splitExternalLocalOriginErrors: true。</translation>
    </message>
    <message>
        <source>The sidecar says nothing</source>
        <translation>此 Sidecar 毫无内容</translation>
    </message>
    <message>
        <source>Write egress, ingress, outboundTrafficPolicy or inboundConnectionPool.</source>
        <translation>请写 egress、ingress、outboundTrafficPolicy 或 inboundConnectionPool。</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>没有这个键</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名）</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>more …</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>it registers no instance</source>
        <translation>它没有注册任何实例</translation>
    </message>
    <message>
        <source>%1: %2 is no longer registered</source>
        <translation>%1：%2 不再注册</translation>
    </message>
    <message>
        <source>%1. The server showed: %2</source>
        <translation>%1。服务器出示：%2</translation>
    </message>
    <message>
        <source>consul+http://HOST:PORT or consul+https://… is needed</source>
        <translation>需要 consul+http://HOST:PORT 或 consul+https://…</translation>
    </message>
    <message>
        <source>stale or consistent, not both</source>
        <translation>stale 或 consistent，不能同时使用</translation>
    </message>
    <message>
        <source>a token does not belong in a URL</source>
        <translation>令牌不应写在 URL 中</translation>
    </message>
    <message>
        <source>this is the agent of %1, and the instance is registered at that of %2</source>
        <translation>这是 %1 的代理，而该实例注册在 %2 的代理上</translation>
    </message>
    <message>
        <source>it was registered anew meanwhile</source>
        <translation>期间已被重新注册</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it was registered, but its maintenance was not changed: %1</source>
        <translation>已注册，但未能更改其维护状态：%1</translation>
    </message>
    <message>
        <source>it was written, and somebody else has undone it already</source>
        <translation>已写入，但他人已将其撤销</translation>
    </message>
    <message>
        <source>consul+http://127.0.0.1:8500</source>
        <translation>consul+http://127.0.0.1:8500</translation>
    </message>
    <message>
        <source>Consul at %1 (from CONSUL_HTTP_ADDR)</source>
        <translation>%1 上的 Consul（来自 CONSUL_HTTP_ADDR）</translation>
    </message>
    <message>
        <source>not an answer of Consul: %1</source>
        <translation>不是 Consul 的应答：%1</translation>
    </message>
    <message>
        <source>a configuration entry without a kind</source>
        <translation>配置条目没有种类</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read</source>
        <translation>无法读取 %2 的 %1</translation>
    </message>
    <message>
        <source>A weight of Consul is a whole number from 1 to 65535</source>
        <translation>Consul 的权重是 1 到 65535 的整数</translation>
    </message>
    <message>
        <source>the agent has no such instance</source>
        <translation>该代理没有这个实例</translation>
    </message>
    <message>
        <source>a registration is one JSON object with a Name</source>
        <translation>注册信息是一个带有 Name 的 JSON 对象</translation>
    </message>
    <message>
        <source>the text registers %1, and its document is of %2</source>
        <translation>该文本注册的是 %1，而其文档属于 %2</translation>
    </message>
    <message>
        <source>the answer is no list of keys</source>
        <translation>应答不是键的列表</translation>
    </message>
    <message>
        <source>The token does not read everything: there is more in this datacenter than is shown</source>
        <translation>令牌不能读取全部内容：此数据中心中还有未显示的内容</translation>
    </message>
    <message>
        <source>Use a token with read access to nodes and services.</source>
        <translation>请使用可读取节点和服务的令牌。</translation>
    </message>
    <message>
        <source>a configuration entry is one JSON object: %1</source>
        <translation>配置条目应是一个 JSON 对象：%1</translation>
    </message>
    <message>
        <source>the text is no configuration entry of Consul</source>
        <translation>该文本不是 Consul 的配置条目</translation>
    </message>
    <message>
        <source>the text is the entry %1, and its document would be %2</source>
        <translation>该文本是条目 %1，其文档应为 %2</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>没有这个键</translation>
    </message>
    <message>
        <source>nothing is written there: configuration entries are config/KIND/-/NAME.json</source>
        <translation>那里不能写入：配置条目为 config/KIND/-/NAME.json</translation>
    </message>
    <message>
        <source>it was changed meanwhile (index %1, seen was %2)</source>
        <translation>期间已被更改（索引 %1，所见为 %2）</translation>
    </message>
    <message>
        <source>eureka+http://HOST:PORT/eureka or eureka+https://… is needed</source>
        <translation>需要 eureka+http://主机:端口/eureka 或 eureka+https://…</translation>
    </message>
    <message>
        <source>the answer is not a list of Eureka&apos;s applications</source>
        <translation>应答不是 Eureka 的应用列表</translation>
    </message>
    <message>
        <source>the answer cannot be read: %1</source>
        <translation>无法读取应答：%1</translation>
    </message>
    <message>
        <source>the answer ends in the middle</source>
        <translation>应答中途结束</translation>
    </message>
    <message>
        <source>eureka+http://127.0.0.1:8761/eureka</source>
        <translation>eureka+http://127.0.0.1:8761/eureka</translation>
    </message>
    <message>
        <source>the text cannot be read: %1</source>
        <translation>无法读取文本：%1</translation>
    </message>
    <message>
        <source>this is not an instance as Eureka writes one</source>
        <translation>这不是 Eureka 所写的实例</translation>
    </message>
    <message>
        <source>the answer is not an instance as Eureka writes one</source>
        <translation>应答不是 Eureka 所写的实例</translation>
    </message>
    <message>
        <source>an instance of Eureka is called apps/APPLICATION/INSTANCE.json</source>
        <translation>Eureka 的实例命名为 apps/应用/实例.json</translation>
    </message>
    <message>
        <source>a server takes no name with a / in a path</source>
        <translation>服务器不接受路径中含 / 的名称</translation>
    </message>
    <message>
        <source>the text is of %1 in %2, its name of %3 in %4: another id is another instance</source>
        <translation>文本属于 %2 的 %1，名称属于 %4 的 %3：标识不同就是另一个实例</translation>
    </message>
    <message>
        <source>Eureka has no status %1</source>
        <translation>Eureka 没有状态 %1</translation>
    </message>
    <message>
        <source>Eureka has no status for an instance that is draining</source>
        <translation>Eureka 没有表示正在排空的实例的状态</translation>
    </message>
    <message>
        <source>an instance of Eureka needs a host, an id and a status that it has</source>
        <translation>Eureka 的实例需要主机、标识以及它所具有的状态</translation>
    </message>
    <message>
        <source>it keeps its registry to itself: it has just started and waits for its peers, or we may not read it (403)</source>
        <translation>它暂不提供注册表：刚启动并在等待其他节点，或者我们无权读取（403）</translation>
    </message>
    <message>
        <source>Eureka preserves itself: what it says of its instances may be long over</source>
        <translation>Eureka 处于自我保护：它所说的实例状态可能早已过时</translation>
    </message>
    <message>
        <source>In the last minute %1 leases were renewed; it takes more than %2 until it lets go of those that are not. Look at the network between the instances and the server.</source>
        <translation>最近一分钟有 %1 个租约续约；超过 %2 个它才会剔除未续约的实例。请检查实例与服务器之间的网络。</translation>
    </message>
    <message>
        <source>Registered and renewed from here: %1</source>
        <translation>由本程序注册并续约：%1</translation>
    </message>
    <message>
        <source>Without this program nobody renews it, and the server lets go of it after a while.</source>
        <translation>没有本程序就无人续约，服务器过一段时间会将其剔除。</translation>
    </message>
    <message>
        <source>It was cancelled, and registered itself again: %1</source>
        <translation>已注销，但又自行注册：%1</translation>
    </message>
    <message>
        <source>What still runs and renews comes back. Take it out of service, or end it.</source>
        <translation>仍在运行并续约的实例会回来。请将其停用或结束它。</translation>
    </message>
    <message>
        <source>Eureka, asked every %1 s; it may keep a change to itself for %2 s before</source>
        <translation>Eureka，每 %1 秒询问一次；在此之前变化最多可在它那里停留 %2 秒</translation>
    </message>
    <message>
        <source>the server knows no such instance</source>
        <translation>服务器没有这个实例</translation>
    </message>
    <message>
        <source>somebody changed the instance meanwhile</source>
        <translation>实例已被他人更改</translation>
    </message>
    <message>
        <source>traefik+http://HOST:PORT or traefik+https://… is needed</source>
        <translation>需要 traefik+http://主机:端口 或 traefik+https://…</translation>
    </message>
    <message>
        <source>the answer is not what Traefik reports: %1</source>
        <translation>应答不是 Traefik 的报告：%1</translation>
    </message>
    <message>
        <source>the answer is not a list of Traefik&apos;s entry points</source>
        <translation>应答不是 Traefik 的入口点列表</translation>
    </message>
    <message>
        <source>Traefik only reports this; its entry points stand in its static configuration</source>
        <translation>Traefik 只报告此内容；入口点写在其静态配置中</translation>
    </message>
    <message>
        <source>Traefik only reports this, and makes it itself</source>
        <translation>Traefik 只报告此内容，由它自己生成</translation>
    </message>
    <message>
        <source>Traefik only reports this; it takes it from its provider %1: change it there</source>
        <translation>Traefik 只报告此内容；它来自提供者 %1，请在那里更改</translation>
    </message>
    <message>
        <source>Traefik only reports this; it takes it from its provider %1: change it in the source %2</source>
        <translation>Traefik 只报告此内容；它来自提供者 %1，请在来源 %2 中更改</translation>
    </message>
    <message>
        <source>Traefik does without %1 %2: %3</source>
        <translation>Traefik 不使用 %1 %2：%3</translation>
    </message>
    <message>
        <source>Traefik warns of %1 %2: %3</source>
        <translation>Traefik 对 %1 %2 发出警告：%3</translation>
    </message>
    <message>
        <source>Change it where its provider %1 takes it from.</source>
        <translation>请在提供者 %1 的来源处更改。</translation>
    </message>
    <message>
        <source>No router uses middleware %1</source>
        <translation>没有路由器使用中间件 %1</translation>
    </message>
    <message>
        <source>Name it in a router, or take it away.</source>
        <translation>请在路由器中引用它，或将其移除。</translation>
    </message>
    <message>
        <source>what answers is not Traefik&apos;s API</source>
        <translation>应答者不是 Traefik 的 API</translation>
    </message>
    <message>
        <source>Traefik %1, asked every %2 s</source>
        <translation>Traefik %1，每 %2 秒询问一次</translation>
    </message>
    <message>
        <source>There is nothing in %1: Traefik refuses the whole file</source>
        <translation>%1 为空：Traefik 拒绝整个文件</translation>
    </message>
    <message>
        <source>Take it away, or put something into it.</source>
        <translation>请将其移除，或写入内容。</translation>
    </message>
    <message>
        <source>traefik+http://127.0.0.1:8080</source>
        <translation>traefik+http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>endpoint=%1 is not HOST:PORT with the same path</source>
        <translation>endpoint=%1 不是具有相同路径的 主机:端口</translation>
    </message>
    <message>
        <source>answer %1: %2</source>
        <translation>应答 %1：%2</translation>
    </message>
    <message>
        <source>TLS to ZooKeeper is not in this build: its client library was built without it</source>
        <translation>本程序不含到 ZooKeeper 的 TLS：其客户端库构建时没有包含它</translation>
    </message>
    <message>
        <source>zookeeper://HOST:PORT/PATH is needed</source>
        <translation>需要 zookeeper://主机:端口/路径</translation>
    </message>
    <message>
        <source>%1 is no path of a node</source>
        <translation>%1 不是节点的路径</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>The node %1 may not be read</source>
        <translation>无权读取节点 %1</translation>
    </message>
    <message>
        <source>Give the user and password that the node&apos;s access list asks for.</source>
        <translation>请提供该节点的访问列表要求的用户和密码。</translation>
    </message>
    <message>
        <source>it answers, but gives no session</source>
        <translation>它有应答，但不给会话</translation>
    </message>
    <message>
        <source>%1 bytes change at once; a request to this server holds %2</source>
        <translation>一次更改 %1 字节；发给该服务器的一个请求最多容纳 %2 字节</translation>
    </message>
    <message>
        <source>%1 is now %2 (version %3)</source>
        <translation>%1 现在是 %2（版本 %3）</translation>
    </message>
    <message>
        <source>%1 was removed and made again</source>
        <translation>%1 被删除后又重新创建</translation>
    </message>
    <message>
        <source>it was written; but in that moment %1 was removed and made again by somebody else, and that value is overwritten</source>
        <translation>已写入；但就在那一刻 %1 被他人删除并重新创建，其值已被覆盖</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>zookeeper://127.0.0.1:2181/services</source>
        <translation>zookeeper://127.0.0.1:2181/services</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 (from %2)</source>
        <translation>位于 %1 的 ZooKeeper（来自 %2）</translation>
    </message>
    <message>
        <source>a document of this source is its tree of routes, “%1”, or the value of a node, key:/services/a</source>
        <translation>该来源的文档是其路由树“%1”，或某个节点的值，如 key:/services/a</translation>
    </message>
    <message>
        <source>its lease has expired</source>
        <translation>其租约已过期</translation>
    </message>
    <message>
        <source>an instance is registered there already</source>
        <translation>那里已注册了一个实例</translation>
    </message>
    <message>
        <source>no format of registrations has this name; there are %1</source>
        <translation>没有这个名称的注册格式；现有 %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 is registered at %2</source>
        <translation>%1 已注册于 %2</translation>
    </message>
    <message>
        <source>%1 is not registered: %2; again in %3 s</source>
        <translation>%1 未注册：%2；%3 秒后重试</translation>
    </message>
    <message>
        <source>%1 does not answer its check any more</source>
        <translation>%1 不再应答其检查</translation>
    </message>
</context>
<context>
    <name>meshboard::AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>窗口、网络、数据库</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>以值表示的错误</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>日志库</translation>
    </message>
    <message>
        <source>layout, as a program of its own</source>
        <translation>布局，作为独立程序</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>About Meshboard</source>
        <translation>关于 Meshboard</translation>
    </message>
    <message>
        <source>Meshboard %1</source>
        <translation>Meshboard %1</translation>
    </message>
    <message>
        <source>A desktop board over every registry and proxy of a service mesh.
Free software under the GNU General Public License, version 3 or later, without any warranty.
Runs on %1.</source>
        <translation>覆盖服务网格所有注册中心与代理的桌面面板。
依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。
运行于 %1。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>构建于</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>meshboard::AddChildDialog</name>
    <message>
        <source>Add a child to the split of %1</source>
        <translation>为 %1 的分流添加子项</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>暂存</translation>
    </message>
</context>
<context>
    <name>meshboard::Applier</name>
    <message>
        <source>undo an applied plan</source>
        <translation>撤销已应用的计划</translation>
    </message>
</context>
<context>
    <name>meshboard::ChangeDock</name>
    <message>
        <source>atomic guard</source>
        <translation>原子守卫</translation>
    </message>
    <message>
        <source>checked guard</source>
        <translation>检查守卫</translation>
    </message>
    <message>
        <source>The system itself refuses the write if somebody else changed it in between.</source>
        <translation>若其他人在此期间更改了它，系统自身会拒绝写入。</translation>
    </message>
    <message>
        <source>Read just before and just after the write; how long it could have been changed unseen is told.</source>
        <translation>在写入前后各读取一次；会告知可能未被察觉的更改时间有多长。</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>更改集</translation>
    </message>
    <message>
        <source>Show or hide the details of the change set</source>
        <translation>显示或隐藏更改集的细节</translation>
    </message>
    <message>
        <source>Steps written</source>
        <translation>已写入的步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop before the next write</source>
        <translation>在下一次写入前停止</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>撤回 …</translation>
    </message>
    <message>
        <source>Stage the opposite of what was written, as a new change set</source>
        <translation>将已写入内容的反操作暂存为新的更改集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide this result; it stays in the history</source>
        <translation>隐藏此结果；它保留在历史中</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Empty the change set; Ctrl+Z brings it back</source>
        <translation>清空更改集；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Export patch …</source>
        <translation>导出补丁 …</translation>
    </message>
    <message>
        <source>Save the changes as a patch, or copy it</source>
        <translation>将更改保存为补丁，或复制</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Write the changes (%1)</source>
        <translation>写入更改（%1）</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Do it on what stands there now</source>
        <translation>在现有内容上执行</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Give this change up</source>
        <translation>放弃此更改</translation>
    </message>
    <message>
        <source>Change all places</source>
        <translation>更改所有位置</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑 …</translation>
    </message>
    <message>
        <source>Go to where it is edited</source>
        <translation>前往编辑它的地方</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>没有暂存内容。</translation>
    </message>
    <message>
        <source>Take out of the change set</source>
        <translation>从更改集中取出</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>将更改的行</translation>
    </message>
    <message>
        <source>Findings caused and cured, and guards</source>
        <translation>引起和消除的检查结果，以及守卫</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏细节</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示细节</translation>
    </message>
    <message>
        <source>What somebody else changed since</source>
        <translation>其他人此后更改的内容</translation>
    </message>
    <message>
        <source>Somebody else changed this: %1</source>
        <translation>其他人更改了它：%1</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>无法完成：%1</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>没有暂存内容</translation>
    </message>
    <message>
        <source>Some changes are in conflict or cannot be done</source>
        <translation>一些更改有冲突或无法完成</translation>
    </message>
    <message>
        <source>A source of these changes is not open</source>
        <translation>这些更改的一个来源没有打开</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 无法写入</translation>
    </message>
    <message>
        <source>The safety level of %1 is &quot;%2&quot;: export the patch, or raise the level under Sources</source>
        <translation>%1 的安全级别是“%2”：请导出补丁，或在“来源”中提高级别</translation>
    </message>
    <message>
        <source>It would bring an error</source>
        <translation>这会带来错误</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>%1  -%2 +%3</source>
        <translation>%1  -%2 +%3</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>引起</translation>
    </message>
    <message>
        <source>cures</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>checks ok</source>
        <translation>检查通过</translation>
    </message>
    <message numerus="yes">
        <source>checks ok, cures %n finding(s)</source>
        <translation>
            <numerusform>检查通过，消除 %n 个检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n finding(s)</source>
        <translation>
            <numerusform>引起 %n 个检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>The plan is not ready yet; try again in a moment</source>
        <translation>计划尚未就绪；请稍后再试</translation>
    </message>
    <message>
        <source>Another change set is being written</source>
        <translation>正在写入另一个更改集</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was written and read back.</source>
        <translation>全部已写入并读回。</translation>
    </message>
    <message>
        <source>The change set was applied</source>
        <translation>更改集已应用</translation>
    </message>
    <message>
        <source>Only a part was written. %1</source>
        <translation>只写入了一部分。%1</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>没有写入任何内容。%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the last attempt stopped</source>
        <translation>上次尝试已停止</translation>
    </message>
    <message>
        <source>Change only here</source>
        <translation>仅更改此处</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>导出补丁</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>补丁 (*.patch *.diff)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The change set was emptied; Ctrl+Z brings it back</source>
        <translation>更改集已清空；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Errors come back</source>
        <translation>错误会回来</translation>
    </message>
    <message>
        <source>What is taken back had ended these errors:
%1</source>
        <translation>要撤销的更改曾消除了这些错误：
%1</translation>
    </message>
    <message>
        <source>Take it back all the same</source>
        <translation>仍要撤销</translation>
    </message>
</context>
<context>
    <name>meshboard::ConfigurationPage</name>
    <message>
        <source>Show secrets</source>
        <translation>显示机密</translation>
    </message>
    <message>
        <source>Show and edit the text with its secrets</source>
        <translation>显示并编辑含机密的文本</translation>
    </message>
    <message>
        <source>Its secrets are hidden</source>
        <translation>其机密已隐藏</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>What was typed becomes a change of the draft (%1)</source>
        <translation>输入的内容将成为草稿的更改（%1）</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Drop what was typed and not staged</source>
        <translation>丢弃已输入但未暂存的内容</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Drop what was typed, and show what stands there now</source>
        <translation>丢弃已输入的内容，显示现有内容</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Read its source again</source>
        <translation>重新读取其来源</translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation>显示其来源</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>原生文本</translation>
    </message>
    <message>
        <source>Findings of this document</source>
        <translation>此文档的检查结果</translation>
    </message>
    <message>
        <source>Select a document to see and edit its text.</source>
        <translation>选择一个文档以查看和编辑其文本。</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>文档的部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The open sources hold no documents.</source>
        <translation>打开的来源中没有文档。</translation>
    </message>
    <message>
        <source>The source is only observed</source>
        <translation>此来源仅供观察</translation>
    </message>
    <message>
        <source>Templates are shown, not edited</source>
        <translation>模板只显示，不编辑</translation>
    </message>
    <message>
        <source>No open source holds %1 any more.</source>
        <translation>打开的来源中已没有 %1。</translation>
    </message>
    <message>
        <source>This is no text: it is not UTF-8, or holds zero bytes.</source>
        <translation>这不是文本：它不是 UTF-8，或含有零字节。</translation>
    </message>
    <message>
        <source>It could not be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>No open source holds this document any more. What you typed stays here.</source>
        <translation>打开的来源中已没有此文档。您输入的内容保留在此。</translation>
    </message>
    <message>
        <source>%1 changed underneath; what you typed was kept</source>
        <translation>%1 在底层已更改；您输入的内容已保留</translation>
    </message>
    <message>
        <source>typed, not staged</source>
        <translation>已输入，未暂存</translation>
    </message>
    <message>
        <source>as the draft leaves it</source>
        <translation>草稿应用后的样子</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1 does not occur</source>
        <translation>未找到 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Staged the text of %1</source>
        <translation>已暂存 %1 的文本</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>What was typed stands where both changed the same lines; all else is theirs</source>
        <translation>两边都改了的行保留您输入的内容；其余采用对方的</translation>
    </message>
    <message>
        <source>Somebody else changed the very lines you are typing in.</source>
        <translation>其他人更改了您正在输入的那些行。</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>已暂存：%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Documents and keys</source>
        <translation>文档与键</translation>
    </message>
</context>
<context>
    <name>meshboard::ConfirmDialog</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 受保护</translation>
    </message>
    <message>
        <source>These will be written:
%1

Type the name of the source to go on: %2</source>
        <translation>将写入：
%1

请输入来源名称以继续：%2</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>来源名称</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写入 %1</translation>
    </message>
</context>
<context>
    <name>meshboard::ConnectDialog</name>
    <message>
        <source>Connect to a source</source>
        <translation>连接到来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>取自地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Usual for its kind</source>
        <translation>按其种类的惯例</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>安全级别</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>No system of this program speaks &quot;%1:&quot;.</source>
        <translation>本程序没有系统使用“%1:”。</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>none, or a token alone</source>
        <translation>无，或仅用令牌</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>保存在此桌面的密钥库中。</translation>
    </message>
    <message>
        <source>This desktop has no key store: it is kept until the program ends.</source>
        <translation>此桌面没有密钥库：仅保留到程序结束。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n 个实例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>meshboard::Draft</name>
    <message>
        <source>remove a change</source>
        <translation>移除一项更改</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>丢弃所有更改</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>meshboard::ExplainDialog</name>
    <message>
        <source>%1: what it means</source>
        <translation>%1：含义</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Stage the fix</source>
        <translation>暂存修正</translation>
    </message>
</context>
<context>
    <name>meshboard::FormModel</name>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未理解</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1，至少 %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，至多 %2</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>数字或名称</translation>
    </message>
    <message>
        <source>quantity such as 500m or 2Gi</source>
        <translation>数量，例如 500m 或 2Gi</translation>
    </message>
    <message>
        <source>time such as 1.5s or 2m</source>
        <translation>时长，例如 1.5s 或 2m</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>meshboard::FormView</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a copy below</source>
        <translation>在下方添加副本</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Written only</source>
        <translation>仅已写入</translation>
    </message>
    <message>
        <source>Hide fields that are not written yet</source>
        <translation>隐藏尚未写入的字段</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>要添加的内容</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>value of the new item</source>
        <translation>新项的值</translation>
    </message>
    <message>
        <source>name of the new entry</source>
        <translation>新条目的名称</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>That cannot be added: the name is taken, or the value does not fit.</source>
        <translation>无法添加：名称已被占用，或值不合适。</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>显示文本</translation>
    </message>
</context>
<context>
    <name>meshboard::HistoryPage</name>
    <message>
        <source>Undo …</source>
        <translation>撤销 …</translation>
    </message>
    <message>
        <source>Stages a draft that takes this back; nothing is written until it is applied</source>
        <translation>暂存一份撤回它的草稿；应用之前不会写入</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reads the documents of unsettled entries back and notes what was written and what not</source>
        <translation>读回未确定条目的文档，记录哪些已写入、哪些没有</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Applied plans</source>
        <translation>已应用的计划</translation>
    </message>
    <message>
        <source>Nothing was applied from here yet. What you apply is kept with what stood there before.</source>
        <translation>尚未从此处应用过任何内容。您应用的内容会连同之前的内容一起保存。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>takes an earlier one back</source>
        <translation>撤回较早的一项</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Staged: the draft takes it back once it is applied</source>
        <translation>已暂存：草稿应用后即撤回</translation>
    </message>
    <message>
        <source>Copied the difference</source>
        <translation>已复制差异</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>meshboard::Inspector</name>
    <message>
        <source>Weights set by</source>
        <translation>权重由谁设置</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Select something on any page to see it here.</source>
        <translation>在任一页面选择对象即可在此查看。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>nobody declares it</source>
        <translation>无人声明它</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 of %2 pass, %3 in rotation</source>
        <translation>%2 个中 %1 个通过，%3 个在用</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>知悉者</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>被 %1 调用</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>在此声明</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>通向此处</translation>
    </message>
    <message>
        <source>no such document</source>
        <translation>没有此文档</translation>
    </message>
    <message>
        <source>object in this document</source>
        <translation>此文档中的对象</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>closed source</source>
        <translation>已关闭的来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>麻烦</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>安全级别</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>staged change</source>
        <translation>已暂存的更改</translation>
    </message>
    <message>
        <source>the document it changes</source>
        <translation>它更改的文档</translation>
    </message>
    <message>
        <source>no longer staged</source>
        <translation>已不再暂存</translation>
    </message>
    <message>
        <source>Applied change</source>
        <translation>已应用的更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%2 个文档中的 %1 个</translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>原生文本</translation>
    </message>
    <message>
        <source>Command that shows it</source>
        <translation>显示它的命令</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>meshboard::InstanceDeeds</name>
    <message>
        <source>Its source cannot write registrations</source>
        <translation>其来源不能写入注册信息</translation>
    </message>
    <message>
        <source>%1 back in rotation</source>
        <translation>%1 重新加入轮转</translation>
    </message>
    <message>
        <source>%1 out of rotation</source>
        <translation>%1 移出轮转</translation>
    </message>
    <message>
        <source>Put back in rotation</source>
        <translation>重新加入轮转</translation>
    </message>
    <message>
        <source>Take out of rotation</source>
        <translation>移出轮转</translation>
    </message>
    <message>
        <source>Weight …</source>
        <translation>权重…</translation>
    </message>
    <message>
        <source>Deregister</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>deregister %1</source>
        <translation>注销 %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>已暂存：%1</translation>
    </message>
</context>
<context>
    <name>meshboard::KeyedTable</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Rows that hold all these words (%1)</source>
        <translation>包含所有这些词的行（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>原生文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列 …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n row(s).</source>
        <translation>
            <numerusform>筛选隐藏了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>meshboard::KeysView</name>
    <message>
        <source>New key…</source>
        <translation>新建键…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>删除键</translation>
    </message>
    <message>
        <source>Go to key</source>
        <translation>转到键</translation>
    </message>
    <message>
        <source>Stage a key that is not there yet</source>
        <translation>暂存一个尚不存在的键</translation>
    </message>
    <message>
        <source>Stage that this key goes</source>
        <translation>暂存删除此键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <translation>在 %1 中新建键</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>New key %1</source>
        <translation>新建键 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>meshboard::LivePage</name>
    <message>
        <source>No source is open.</source>
        <translation>没有打开的来源。</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>打开来源</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard yet: %n source(s) connecting.</source>
        <translation>
            <numerusform>尚未收到信息：%n 个来源正在连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message numerus="yes">
        <source>None of %n source(s) can be reached.</source>
        <translation>
            <numerusform>%n 个来源都无法连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>没有日志内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>meshboard::MainWindow</name>
    <message>
        <source>Workspaces (*.meshboard *.json)</source>
        <translation>工作区 (*.meshboard *.json)</translation>
    </message>
    <message>
        <source>A change set that was interrupted is settled: %1</source>
        <translation>被中断的更改集已确认：%1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Nothing here is real: the registry is simulated, the files are a copy</source>
        <translation>这里一切都不是真的：注册中心是模拟的，文件是副本</translation>
    </message>
    <message>
        <source>Find services, routes, documents, commands   %1</source>
        <translation>查找服务、路由、文档、命令   %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Show what is wrong, worst first</source>
        <translation>显示问题，最严重的在前</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>打开文件夹(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;Connect to etcd or another source …</source>
        <translation>连接到 etcd 或其他来源(&amp;C) …</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;workspace …</source>
        <translation>打开工作区(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save workspace …</source>
        <translation>保存工作区(&amp;S) …</translation>
    </message>
    <message>
        <source>Close &amp;all sources</source>
        <translation>关闭所有来源(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;e-read all sources</source>
        <translation>重新读取所有来源(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport configuration …</source>
        <translation>导出配置(&amp;X) …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;anything …</source>
        <translation>查找任意内容(&amp;A) …</translation>
    </message>
    <message>
        <source>A&amp;pply the change set …</source>
        <translation>应用更改集(&amp;P) …</translation>
    </message>
    <message>
        <source>Export the change set as a patc&amp;h …</source>
        <translation>将更改集导出为补丁(&amp;H) …</translation>
    </message>
    <message>
        <source>&amp;Discard the change set</source>
        <translation>丢弃更改集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>键盘快捷键(&amp;K) …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>日志(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;About Meshboard …</source>
        <translation>关于 Meshboard(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Make a service &amp;sick</source>
        <translation>让一个服务生病(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill a source</source>
        <translation>终止一个来源(&amp;K)</translation>
    </message>
    <message>
        <source>Somebody &amp;else edits</source>
        <translation>他人编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Somebody else could not edit</source>
        <translation>他人未能编辑</translation>
    </message>
    <message>
        <source>Back to how it &amp;began</source>
        <translation>恢复初始状态(&amp;B)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Open a folder of configuration</source>
        <translation>打开配置文件夹</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Export configuration to</source>
        <translation>导出配置到</translation>
    </message>
    <message>
        <source>The configuration could not be exported</source>
        <translation>无法导出配置</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文档写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Safety level: what may be written</source>
        <translation>安全级别：允许写入什么</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Leave the change set?</source>
        <translation>离开更改集？</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were typed and not staged. Quit without them?</source>
        <translation>
            <numerusform>有 %n 份输入的文本尚未暂存。不保留它们而退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message numerus="yes">
        <source>The change set holds %n change(s) that were not applied. Quit without them?</source>
        <translation>
            <numerusform>更改集中有 %n 项更改尚未应用。不保留它们而退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New route …</source>
        <translation>新建路由(&amp;N) …</translation>
    </message>
    <message>
        <source>New s&amp;ervice …</source>
        <translation>新建服务(&amp;E) …</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>已暂存：%1</translation>
    </message>
</context>
<context>
    <name>meshboard::Mark</name>
    <message>
        <source>passing</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>out of rotation</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>meshboard::MiniMap</name>
    <message>
        <source>Map of the whole mesh</source>
        <translation>整个网格的地图</translation>
    </message>
    <message>
        <source>The whole mesh; press or drag to move the part that is shown</source>
        <translation>整个网格；按下或拖动可移动所显示的部分</translation>
    </message>
</context>
<context>
    <name>meshboard::NativeModel</name>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>meshboard::NativeView</name>
    <message>
        <source>Show the text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Native document</source>
        <translation>原生文档</translation>
    </message>
    <message>
        <source>All %1 values of the file are here; %2 are understood.</source>
        <translation>文件的全部 %1 个值都在此；其中 %2 个已理解。</translation>
    </message>
    <message>
        <source>This text cannot be read as a tree.</source>
        <translation>此文本无法作为树读取。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>原生文本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>meshboard::NewDialog</name>
    <message>
        <source>New route</source>
        <translation>新建路由</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>暂存(&amp;S)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>A ne&amp;w file</source>
        <translation>新文件(&amp;W)</translation>
    </message>
    <message>
        <source>Path of the new file</source>
        <translation>新文件的路径</translation>
    </message>
    <message>
        <source>A file that is &amp;there</source>
        <translation>已有的文件(&amp;T)</translation>
    </message>
    <message>
        <source>File that is there</source>
        <translation>已有的文件</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The text that is made</source>
        <translation>将生成的文本</translation>
    </message>
    <message>
        <source>Findings it causes</source>
        <translation>它引起的发现</translation>
    </message>
    <message>
        <source>This file is there already: choose it below, or another name.</source>
        <translation>该文件已存在：请在下方选择它，或换个名称。</translation>
    </message>
    <message>
        <source>%1 is not written in a file with this ending.</source>
        <translation>%1 不写入这种后缀的文件。</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>内容与位置</translation>
    </message>
    <message>
        <source>How it shall be</source>
        <translation>具体要求</translation>
    </message>
    <message>
        <source>The text it makes</source>
        <translation>生成的文本</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>No source that can be written is open.</source>
        <translation>没有打开可写的来源。</translation>
    </message>
    <message>
        <source>No check finds anything wrong with it.</source>
        <translation>检查未发现任何问题。</translation>
    </message>
</context>
<context>
    <name>meshboard::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Splits in flight</source>
        <translation>进行中的分流</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>已暂存的更改</translation>
    </message>
    <message>
        <source>No open source says when its documents changed, and nothing was applied from here yet.</source>
        <translation>打开的来源都没有说明文档何时更改，也尚未从此处应用过内容。</translation>
    </message>
    <message>
        <source>No split sends traffic to more than one place.</source>
        <translation>没有分流将流量送往多个地方。</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>没有暂存内容。</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>No problem: every source answers, every service is well, and no check found anything.</source>
        <translation>没有问题：每个来源都应答，每个服务都健康，检查没有发现任何问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>解释此问题</translation>
    </message>
    <message>
        <source>Stage the fix</source>
        <translation>暂存修正</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>%1 的修正</translation>
    </message>
    <message>
        <source>Staged the fix of %1</source>
        <translation>已暂存 %1 的修正</translation>
    </message>
</context>
<context>
    <name>meshboard::Pages</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>meshboard::Palette</name>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Find services, routes, documents, sources, commands</source>
        <translation>查找服务、路由、文档、来源、命令</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>No service, route, document, source or command is called that.</source>
        <translation>没有这样命名的服务、路由、文档、来源或命令。</translation>
    </message>
</context>
<context>
    <name>meshboard::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>meshboard::RouteView</name>
    <message>
        <source>redirects to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>answers %1 itself</source>
        <translation>自行应答 %1</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>指回自身</translation>
    </message>
    <message>
        <source>hosts %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Show where it is written</source>
        <translation>显示其书写位置</translation>
    </message>
    <message>
        <source>continues in %1 %2</source>
        <translation>在 %1 %2 中继续</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Split this traffic …</source>
        <translation>拆分此流量 …</translation>
    </message>
    <message>
        <source>Add a second destination to %1</source>
        <translation>为 %1 添加第二个目标</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>fails over to %1</source>
        <translation>故障转移到 %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后 </translation>
    </message>
    <message numerus="yes">
        <source>used in %n places: a change here changes all of them</source>
        <translation>
            <numerusform>在 %n 处使用：此处的更改会影响所有地方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>以及另外 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1 to %2 of %3</source>
        <translation>规则 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>Earlier rules</source>
        <translation>前面的规则</translation>
    </message>
    <message>
        <source>Later rules</source>
        <translation>后面的规则</translation>
    </message>
</context>
<context>
    <name>meshboard::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>No open source declares a route.</source>
        <translation>没有打开的来源声明路由。</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>New route …</source>
        <translation>新建路由 …</translation>
    </message>
</context>
<context>
    <name>meshboard::RuleCard</name>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Time-out of each try</source>
        <translation>每次尝试的超时</translation>
    </message>
    <message>
        <source>Path is</source>
        <translation>路径等于</translation>
    </message>
    <message>
        <source>Path begins with</source>
        <translation>路径开头为</translation>
    </message>
    <message>
        <source>Path matches</source>
        <translation>路径匹配</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>编辑此规则</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>删除此规则</translation>
    </message>
    <message>
        <source>This system orders rules by priority, not by place</source>
        <translation>此系统按优先级而非位置排列规则</translation>
    </message>
    <message>
        <source>This system takes the most specific rule, whatever its place</source>
        <translation>无论位置如何，此系统取最具体的规则</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1（规则 %2）</translation>
    </message>
    <message>
        <source>Enter stages a field, an empty one takes it away, Esc goes back.</source>
        <translation>回车暂存字段，留空则移除，Esc 返回。</translation>
    </message>
    <message>
        <source>none, e.g. %1</source>
        <translation>无，例如 %1</translation>
    </message>
    <message>
        <source>Kind of path</source>
        <translation>路径的种类</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Name of a further header</source>
        <translation>另一个标头的名称</translation>
    </message>
    <message>
        <source>value it must have</source>
        <translation>必须具有的值</translation>
    </message>
    <message>
        <source>Value of a further header</source>
        <translation>另一个标头的值</translation>
    </message>
</context>
<context>
    <name>meshboard::ServiceForm</name>
    <message>
        <source>Protocol of port %1</source>
        <translation>端口 %1 的协议</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>none, e.g. %1</source>
        <translation>无，例如 %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
</context>
<context>
    <name>meshboard::ServicesPage</name>
    <message>
        <source>Show in topology</source>
        <translation>在拓扑中显示</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>显示其路由</translation>
    </message>
    <message>
        <source>Open declaration</source>
        <translation>打开声明</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Calls to and from the service</source>
        <translation>与此服务之间的调用</translation>
    </message>
    <message>
        <source>No rule names a caller of this service, and nobody measured its traffic.</source>
        <translation>没有规则提到此服务的调用方，也没有人测量其流量。</translation>
    </message>
    <message>
        <source>Routes to the service</source>
        <translation>通向此服务的路由</translation>
    </message>
    <message>
        <source>No rule leads to this service by name: callers reach it directly.</source>
        <translation>没有规则按名称通向此服务：调用方直接访问它。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>No open source tells of a service: neither a registry nor a document names one.</source>
        <translation>没有打开的来源提到服务：既无注册中心也无文档。</translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>Routes %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>No open source knows it any more.</source>
        <translation>打开的来源已不知道它。</translation>
    </message>
    <message>
        <source>No open source knows this service any more.</source>
        <translation>打开的来源已不知道此服务。</translation>
    </message>
    <message>
        <source>%1 of %2 in rotation</source>
        <translation>%2 个中 %1 个在用</translation>
    </message>
    <message>
        <source>subsets %1</source>
        <translation>子集 %1</translation>
    </message>
    <message>
        <source>Only documents name this service; no open registry tells of its instances.</source>
        <translation>只有文档提到此服务；打开的注册中心都没有其实例。</translation>
    </message>
    <message>
        <source>New service …</source>
        <translation>新建服务 …</translation>
    </message>
    <message>
        <source>Show its registration</source>
        <translation>显示其注册信息</translation>
    </message>
</context>
<context>
    <name>meshboard::SettingsDialog</name>
    <message>
        <source>No moving pictures</source>
        <translation>不显示动画</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Font zoom</source>
        <translation>字体缩放</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Traffic is shown by figures instead of moving dots</source>
        <translation>以数字代替移动的点显示流量</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
</context>
<context>
    <name>meshboard::ShortcutsDialog</name>
    <message>
        <source>Split bar: move the border (Shift: finest step)</source>
        <translation>分流条：移动边界（Shift：最小步长）</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Split bar: choose another border</source>
        <translation>分流条：选择另一个边界</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Split bar: stage, revert</source>
        <translation>分流条：暂存、还原</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>回车、Esc</translation>
    </message>
    <message>
        <source>Lists: filter</source>
        <translation>列表：筛选</translation>
    </message>
    <message>
        <source>Lists: inspect</source>
        <translation>列表：检查</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Topology: walk along edges</source>
        <translation>拓扑：沿边移动</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Topology: callers, callees</source>
        <translation>拓扑：调用方、被调用方</translation>
    </message>
    <message>
        <source>Topology: fold a group</source>
        <translation>拓扑：折叠组</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Topology: zoom in, out, fit</source>
        <translation>拓扑：放大、缩小、适应</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>%1 的按键</translation>
    </message>
</context>
<context>
    <name>meshboard::SourcesPage</name>
    <message>
        <source>Look only: nothing can be staged for it.</source>
        <translation>只能查看：不能为它暂存任何内容。</translation>
    </message>
    <message>
        <source>Changes can be staged and exported, never written from here.</source>
        <translation>可以暂存和导出更改，但绝不从此处写入。</translation>
    </message>
    <message>
        <source>Writing asks for the name of the source to be typed.</source>
        <translation>写入时要求输入来源名称。</translation>
    </message>
    <message>
        <source>Changes may be applied.</source>
        <translation>可以应用更改。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Close source</source>
        <translation>关闭来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source is open. Type the URL or folder of one above.</source>
        <translation>没有打开的来源。请在上方输入来源的 URL 或文件夹。</translation>
    </message>
    <message>
        <source>Type a URL</source>
        <translation>输入 URL</translation>
    </message>
    <message>
        <source>Open a source: folder or URL</source>
        <translation>打开来源：文件夹或 URL</translation>
    </message>
    <message>
        <source>Folder or URL of a source to open</source>
        <translation>要打开的来源的文件夹或 URL</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Short name of the source</source>
        <translation>来源的短名称</translation>
    </message>
    <message>
        <source>Safety level of the source</source>
        <translation>来源的安全级别</translation>
    </message>
    <message>
        <source>State of the source</source>
        <translation>来源的状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt at %1, after %n that failed</source>
        <translation>
            <numerusform>下次尝试于 %1，此前失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>它无法写入。</translation>
    </message>
    <message>
        <source>TLS certificates are not checked.</source>
        <translation>不检查 TLS 证书。</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>身份：%1</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n source(s)</source>
        <translation>
            <numerusform>已打开 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>已关闭 %1</translation>
    </message>
    <message>
        <source>Copied the URL of %1</source>
        <translation>已复制 %1 的 URL</translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation>来源需要名称</translation>
    </message>
    <message>
        <source>Another source is called %1</source>
        <translation>另一个来源已叫 %1</translation>
    </message>
</context>
<context>
    <name>meshboard::SplitBar</name>
    <message>
        <source>Stage</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Add a child …</source>
        <translation>添加子项 …</translation>
    </message>
    <message>
        <source>Drag the borders; with Shift in the finest steps.
Keys: Left and Right move the border, Up and Down choose another one, Enter stages, Esc reverts.</source>
        <translation>拖动边界；按住 Shift 为最小步长。
按键：左右移动边界，上下选择另一个，回车暂存，Esc 还原。</translation>
    </message>
    <message>
        <source>Put these weights into the change set (Enter)</source>
        <translation>将这些权重放入更改集（回车）</translation>
    </message>
    <message>
        <source>Back to what the change set says (Esc)</source>
        <translation>回到更改集中的值（Esc）</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the split</source>
        <translation>从分流中移除 %1</translation>
    </message>
    <message>
        <source>Split of %1</source>
        <translation>%1 的分流</translation>
    </message>
    <message>
        <source>Locked: keeps its weight while others change</source>
        <translation>已锁定：其他权重变化时保持不变</translation>
    </message>
    <message>
        <source>Lock this weight</source>
        <translation>锁定此权重</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>声明 %1</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>observed %1 (n = %2)</source>
        <translation>观测 %1 (n = %2)</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>观测 %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>not staged yet</source>
        <translation>尚未暂存</translation>
    </message>
</context>
<context>
    <name>meshboard::SplitEditor</name>
    <message>
        <source>%1 sets these weights, and takes back what is written here</source>
        <translation>%1 设置这些权重，并会改回此处写入的内容</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>%1 的权重</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>not written in any document: there is nothing to edit</source>
        <translation>未写在任何文档中：没有可编辑的内容</translation>
    </message>
    <message>
        <source>this source is read only</source>
        <translation>此来源是只读的</translation>
    </message>
    <message>
        <source>Add a child to %1</source>
        <translation>为 %1 添加子项</translation>
    </message>
</context>
<context>
    <name>meshboard::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Every registry and proxy of a service mesh on one board: see it, split traffic, plan, apply, take it back.</source>
        <translation>一块面板看遍服务网格的所有注册中心和代理：查看、分流、计划、应用、撤回。</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>查看演示</translation>
    </message>
    <message>
        <source>A living shop of about 15 services in real files. Nothing of yours is touched.</source>
        <translation>由真实文件构成的约 15 个服务的商店。不会触碰您的任何内容。</translation>
    </message>
    <message>
        <source>Open a folder of configuration …</source>
        <translation>打开配置文件夹 …</translation>
    </message>
    <message>
        <source>Istio, Consul, Traefik and Kubernetes files. You can also drop one here.</source>
        <translation>Istio、Consul、Traefik 和 Kubernetes 文件。也可以将文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Connect to etcd …</source>
        <translation>连接到 etcd …</translation>
    </message>
    <message>
        <source>Discovery keys and Traefik&apos;s configuration, live.</source>
        <translation>发现键和 Traefik 的配置，实时更新。</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在本机上找到</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
</context>
<context>
    <name>meshboard::StatusLine</name>
    <message>
        <source>Status line</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Processor time and memory of this program</source>
        <translation>本程序的处理器时间和内存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 在线</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 连接中</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 过时</translation>
    </message>
    <message>
        <source>%1 stale %2</source>
        <translation>%1 过时 %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 失联</translation>
    </message>
    <message>
        <source>%1 lost %2</source>
        <translation>%1 失联 %2</translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation>%1，下次尝试 %2</translation>
    </message>
    <message>
        <source>Safety level: %1</source>
        <translation>安全级别：%1</translation>
    </message>
    <message>
        <source>CPU %1 %  %2 MB</source>
        <translation>CPU %1 %  %2 MB</translation>
    </message>
</context>
<context>
    <name>meshboard::Topology</name>
    <message>
        <source>Pin or unpin</source>
        <translation>固定或取消固定</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.</source>
        <translation>
            <numerusform>%n 个节点。方向键沿边移动，回车检查，/ 查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passing instances</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1k/s</source>
        <comment>thousands of requests a second</comment>
        <translation>%1k/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>external host</source>
        <translation>外部主机</translation>
    </message>
    <message>
        <source>folded group</source>
        <translation>折叠的组</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, health</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>stale: its sources do not answer</source>
        <translation>过时：其来源没有应答</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instances pass</source>
        <translation>
            <numerusform>%n 个实例中 %1 个通过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of rotation</source>
        <translation>%1 个未启用</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes folded; Space unfolds</source>
        <translation>
            <numerusform>折叠了 %n 个节点；空格键展开</numerusform>
        </translation>
    </message>
    <message>
        <source>will be there once the draft is applied</source>
        <translation>草稿应用后将出现</translation>
    </message>
    <message>
        <source>%1, %2 errors</source>
        <comment>rate, share</comment>
        <translation>%1，%2 错误</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>被 %1 调用</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>通向 %1</translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>声明 %1</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>已声明</translation>
    </message>
    <message>
        <source>seen in traffic, declared nowhere</source>
        <translation>在流量中可见，但未声明</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>mirror: copies of requests, answers are dropped</source>
        <translation>镜像：请求的副本，应答被丢弃</translation>
    </message>
    <message>
        <source>a subset that no route names</source>
        <translation>没有路由提到的子集</translation>
    </message>
    <message>
        <source>with the draft %1</source>
        <translation>按草稿 %1</translation>
    </message>
    <message numerus="yes">
        <source>observed %1 of %n requests</source>
        <translation>
            <numerusform>%n 个请求中观测到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % 在 %1 以内</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 错误</translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyPage</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>重新布局</translation>
    </message>
    <message>
        <source>Unpin everything</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>Show traffic moving</source>
        <translation>显示流动的流量</translation>
    </message>
    <message>
        <source>Find: text, health:critical, kind:subset, rate&gt;10 …</source>
        <translation>查找：文本、health:critical、kind:subset、rate&gt;10 …</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>在拓扑中查找</translation>
    </message>
    <message>
        <source>Words, or health: kind: scope: source: subset: service: name: is:, rate&gt; errors&gt; instances&gt;, with or, -, ( ). Enter goes to the next match. (/)</source>
        <translation>词，或 health: kind: scope: source: subset: service: name: is:、rate&gt; errors&gt; instances&gt;，可用 or、-、( )。回车转到下一个匹配。(/)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>不显示数字</translation>
    </message>
    <message>
        <source>Figures on edges</source>
        <translation>边上的数字</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Show a group as one node (Space)</source>
        <translation>将组显示为一个节点（空格）</translation>
    </message>
    <message>
        <source>Nothing is open, so there is no mesh to show.</source>
        <translation>没有打开任何内容，因此没有网格可显示。</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>打开来源</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have not answered yet.</source>
        <translation>
            <numerusform>%n 个来源尚未应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were read; none of them declares a service or a route.</source>
        <translation>
            <numerusform>已读取 %n 个文档；其中没有声明服务或路由的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The open sources hold no service.</source>
        <translation>打开的来源中没有服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes shown</source>
        <translation>
            <numerusform>显示 %n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded, worst folded: %1</source>
        <translation>
            <numerusform>折叠了 %n 个，其中最差：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sick</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy native text</source>
        <translation>复制原生文本</translation>
    </message>
    <message>
        <source>Copied the native text</source>
        <translation>已复制原生文本</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show in Services</source>
        <translation>在“服务”中显示</translation>
    </message>
    <message>
        <source>Show in Routing</source>
        <translation>在“路由”中显示</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>固定在此</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠 %1</translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
</context>
<context>
    <name>meshboard::edits</name>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>rule %1 (%2)</source>
        <translation>规则 %1（%2）</translation>
    </message>
</context>
</TS>
