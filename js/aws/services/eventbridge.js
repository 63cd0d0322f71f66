// What is special to AWS.EventBridge.

import { makeError } from "ext:tidegate_sdk/error.js";

const UNSUPPORTED = "EndpointId is not supported in current SDK.\n" +
  "You should consider switching to V3(https://github.com/aws/aws-sdk-js-v3).";

export function eventbridge(definition, define) {
  definition.made = ({ operation, params }) => {
    if (operation === "putEvents" && params?.EndpointId !== undefined) throw makeError("InvalidParameter", UNSUPPORTED);
  };
  return define();
}
