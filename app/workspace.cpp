// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

tl::unexpected<Fault> refused(Fault::Kind kind, const QString &path, const QString &detail)
{
    return tl::unexpected(Fault {kind, {}, Remedy::EditText, verbatim(detail), path});
}

QUrl absolute(const QString &url, const QDir &beside)
{
    const QUrl parsed(url);
    if (parsed.scheme() != "folder"_L1)
        return parsed;
    return QUrl(u"folder:"_s + QDir::cleanPath(beside.absoluteFilePath(parsed.path())));
}

QString relative(const QUrl &url, const QDir &beside)
{
    return url.scheme() == "folder"_L1 ? QString(u"folder:"_s + beside.relativeFilePath(url.path())) : url.toString();
}

} // namespace

Expected<QList<Connection>> readWorkspace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Fault::Kind::NotFound, path, file.errorString());
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(Fault::Kind::Malformed, path, error.errorString());
    if (root["meshboard"_L1].toInt() != 1)
        return refused(Fault::Kind::Unsupported, path, CommandLine::tr("%1 is missing").arg(u"\"meshboard\": 1"_s));
    const QDir beside = QFileInfo(path).absoluteDir();
    QList<Connection> connections;
    for (const QJsonValue &value : root["sources"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        Connection connection;
        connection.id = {QUuid::fromString(object["id"_L1].toString())};
        connection.name = object["name"_L1].toString();
        connection.url = absolute(object["url"_L1].toString(), beside);
        const auto safety = safetyNamed(object["safety"_L1].toString());
        connection.colour = object["colour"_L1].toString();
        connection.verifiesTls = object["verifiesTls"_L1].toBool(true);
        if (connection.id.isNull() || connection.name.isEmpty() || !connection.url.isValid() || !safety)
            return refused(Fault::Kind::Malformed, path, CommandLine::tr("sources[%1]: id, name, url and safety are needed").arg(connections.size()));
        connection.safety = *safety;
        connections.append(connection);
    }
    return connections;
}

Expected<void> writeWorkspace(const QString &path, const QList<Connection> &connections)
{
    const QDir beside = QFileInfo(path).absoluteDir();
    QJsonArray sources;
    for (const Connection &connection : connections) {
        QJsonObject object {{u"id"_s, connection.id.uuid.toString(QUuid::WithoutBraces)},
                            {u"name"_s, connection.name},
                            {u"url"_s, relative(connection.url, beside)},
                            {u"safety"_s, nameOf(connection.safety)}};
        if (!connection.colour.isEmpty())
            object.insert(u"colour"_s, connection.colour);
        if (!connection.verifiesTls)
            object.insert(u"verifiesTls"_s, false);
        sources.append(object);
    }
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject {{u"meshboard"_s, 1}, {u"sources"_s, sources}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::CheckPermission, verbatim(file.errorString()), path});
    return {};
}

} // namespace meshboard
