// Globals that are documented for functions elsewhere and cannot work here: the names exist, using them says what to do instead.

import { primordials } from "ext:core/mod.js";

const { Error, FunctionPrototypeBind, Proxy } = primordials;

// Reading it, also as a promise or a symbol's property does, is no use of it yet.
function unavailable(name, instead) {
  const use = () => {
    throw new Error(`${name} is not available in Tidegate: ${instead}`);
  };
  const get = (_target, key) => (typeof key === "symbol" || key === "then" ? undefined : use());
  // A bound function can be called with `new`, and has no property that a proxy must admit to.
  const target = FunctionPrototypeBind(function () {}, undefined);
  return new Proxy(target, { __proto__: null, apply: use, construct: use, defineProperty: use, get, set: use });
}

const http = (url) => `call its HTTP API with fetch (${url})`;

const cloud = (service, url) => unavailable(`google.cloud.${service}`, `it needs gRPC; ${http(url)}`);

export const unavailables = {
  __proto__: null,
  akeylessLabs: () => ({
    akeyless: unavailable("akeylessLabs.akeyless", http("https://api.akeyless.io")),
    akeylessCloudId: unavailable(
      "akeylessLabs.akeylessCloudId",
      "functions have no identity of a cloud; authenticate with an access key (https://api.akeyless.io/auth)",
    ),
  }),
  azure: () => ({
    eventHubs: unavailable("azure.eventHubs", `it needs AMQP; ${http("https://NAMESPACE.servicebus.windows.net/HUB/messages")}`),
    identity: unavailable("azure.identity", http("https://login.microsoftonline.com/TENANT/oauth2/v2.0/token")),
    synapse: unavailable("azure.synapse", http("https://WORKSPACE.dev.azuresynapse.net")),
  }),
  clickHouseClient: () => ({
    clickHouseClient: unavailable("clickHouseClient.clickHouseClient", http("https://HOST:8443/?query=...")),
  }),
  google: () => ({
    cloud: {
      automl: cloud("automl", "https://automl.googleapis.com/v1"),
      bigquery: cloud("bigquery", "https://bigquery.googleapis.com/bigquery/v2"),
      datastore: cloud("datastore", "https://datastore.googleapis.com/v1"),
      firestore: cloud("firestore", "https://firestore.googleapis.com/v1"),
      functions: cloud("functions", "https://cloudfunctions.googleapis.com/v2"),
      pubsub: cloud("pubsub", "https://pubsub.googleapis.com/v1"),
      storage: cloud("storage", "https://storage.googleapis.com/storage/v1"),
      tasks: cloud("tasks", "https://cloudtasks.googleapis.com/v2"),
    },
  }),
  jsftp: () => unavailable("jsftp", "functions have no sockets; write to S3 with AWS.S3, or to a service that takes uploads over HTTP"),
  oneSignal: () => ({ oneSignal: unavailable("oneSignal.oneSignal", http("https://api.onesignal.com")) }),
  pg: () => ({
    pg: unavailable("pg.pg", "functions have no sockets; put an HTTP API before the database (PostgREST, RDS Data API) and call it with fetch"),
  }),
  sentrylib: () => ({
    sentry: unavailable("sentrylib.sentry", `it hooks into Node itself; ${http("https://ORGANISATION.ingest.sentry.io/api/PROJECT/envelope/")}`),
  }),
  snowflakesdk: () => ({
    snowflakesdk: unavailable("snowflakesdk.snowflakesdk", http("https://ACCOUNT.snowflakecomputing.com/api/v2/statements")),
  }),
};
