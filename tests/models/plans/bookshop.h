// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "plans/plan.h"
#include "systems/istio/istio.h"

namespace meshboard::bookshop {

inline const SourceId source {QUuid::fromString(u"{2f1c0d3e-0000-4000-8000-000000000001}")};

inline const QByteArray routes = R"(# who sees which reviews
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: reviews
  namespace: shop
spec:
  hosts:
  - reviews
  http:
  # testers first
  - match:
    - headers:
        end-user:
          exact: jason
    route:
    - destination:
        host: reviews
        subset: v2
    timeout: 2s
  - route:
    - destination:
        host: reviews
        subset: v1
      weight: 90 # the old one
    - destination:
        host: reviews
        subset: v2
      weight: 10
)";

inline DocumentPtr document(const QString &path, const QByteArray &bytes)
{
    auto made = std::make_shared<Document>();
    made->id = {source, path};
    made->bytes = bytes;
    made->guard.token = QJsonObject {{QStringLiteral("size"), bytes.size()}};
    return made;
}

struct Fixture
{
    Fixture() { istio::registerWith(catalogue); }

    ReadDocumentPtr read(const QByteArray &bytes) const { return readDocument(document(QStringLiteral("reviews.yaml"), bytes), catalogue); }
    ReadDocuments documents(const QByteArray &bytes) const
    {
        const ReadDocumentPtr one = read(bytes);
        return {{one->document->id, one}};
    }

    Catalogue catalogue;
};

inline Origin at(const QString &path)
{
    Origin origin;
    origin.document = DocumentId {source, QStringLiteral("reviews.yaml")};
    origin.path = path;
    return origin;
}

inline const ObjectKey reviews {QStringLiteral("VirtualService"), QStringLiteral("shop"), QStringLiteral("reviews")};

inline Intent intent(Deed deed)
{
    return {QUuid::createUuid(), {source, QStringLiteral("reviews.yaml")}, std::move(deed), SharedChoice::Ask};
}

/// v1 and v2 of the second rule, from what stands in `routes` (or what a test says is seen).
inline Intent weights(qint64 v1, qint64 v2, qint64 seen1 = 90, qint64 seen2 = 10)
{
    const QString list = QStringLiteral("0:/spec/http/1/route");
    return intent(SetWeights {reviews,
                              at(list),
                              Scale::Relative,
                              {{QStringLiteral("v1"), at(list + QStringLiteral("/0")), seen1, v1},
                               {QStringLiteral("v2"), at(list + QStringLiteral("/1")), seen2, v2}}});
}

inline QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

} // namespace meshboard::bookshop
