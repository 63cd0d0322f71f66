// The services whose classes are made when they are first asked for, of what the host says of them.

import { primordials } from "ext:core/mod.js";
import { op_aws_service, op_aws_services } from "ext:core/ops";
import { registerService } from "ext:tidegate_sdk/config.js";
import { makeError } from "ext:tidegate_sdk/error.js";
import { json } from "ext:tidegate_sdk/json.js";
import { checkRegion, definitionOf, defineService } from "ext:tidegate_sdk/service.js";
import { dynamodb } from "ext:tidegate_sdk/services/dynamodb.js";
import { eventbridge } from "ext:tidegate_sdk/services/eventbridge.js";
import { lambda } from "ext:tidegate_sdk/services/lambda.js";
import { sqs } from "ext:tidegate_sdk/services/sqs.js";
import { util } from "ext:tidegate_sdk/borrowed.js";
import { copy } from "ext:tidegate_sdk/util.js";

const { ArrayPrototypeJoin, ArrayPrototypeMap, JSONParse, ObjectDefineProperty } = primordials;

// By class: its identifier, and what is special to it. A build may lack some of them.
const services = {
  __proto__: null,
  DynamoDB: { identifier: "dynamodb", special: dynamodb },
  EventBridge: { identifier: "eventbridge", special: eventbridge },
  Firehose: { identifier: "firehose" },
  Kinesis: { identifier: "kinesis" },
  Lambda: { identifier: "lambda", special: lambda },
  SNS: { identifier: "sns" },
  SQS: { identifier: "sqs", special: sqs },
  SecretsManager: { identifier: "secretsmanager" },
};

export function defineOffered(AWS) {
  for (const className in services) {
    registerService(services[className].identifier);
    const own = (value) =>
      ObjectDefineProperty(AWS, className, {
        __proto__: null,
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    ObjectDefineProperty(AWS, className, {
      __proto__: null,
      get() {
        const Class = make(className);
        own(Class);
        return Class;
      },
      set: own,
      enumerable: true,
      configurable: true,
    });
  }
}

function make(className) {
  const description = op_aws_service(className);
  if (description === undefined || description === null) return refusal(className, "this build of Tidegate lacks it");
  const generated = JSONParse(description);
  const { special } = services[className];
  const definition = {
    __proto__: null,
    identifier: generated.identifier,
    className,
    paginators: generated.paginators,
    waiters: generated.waiters,
    checkRegion,
    prepare: fillTokens,
    retryable: (_request, _error, found) => found.retryable === true,
  };
  if (generated.protocol !== "query") json(definition);
  generated.notInSdk = [];
  if (special === undefined) return defineService(definition, generated);
  return special(definition, () => defineService(definition, generated));
}

// The classes of a path that end in an error that says what there is.
export function refusal(path, reason) {
  const name = path.split(".").pop();
  return {
    [name]: function () {
      throw makeError("NotOffered", `AWS.${path} is not offered: ${reason}`);
    },
  }[name];
}

// What functions may use, in words.
export function existing() {
  return ArrayPrototypeJoin(ArrayPrototypeMap(op_aws_services(), (name) => `AWS.${name}`), ", ");
}

// A request that is made twice is known by its token; a parameter that is missing gets one.
function fillTokens(request) {
  const { model } = definitionOf(request.service);
  const tokens = model.operation(request.operation)?.tokens;
  if (tokens === undefined) return;
  const params = copy(request.params);
  for (let i = 0; i < tokens.length; i++) {
    if (!params[tokens[i]]) params[tokens[i]] = util.uuid.v4();
  }
  request.params = params;
}
