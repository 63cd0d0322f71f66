// What is special to AWS.Lambda.

import { makeError } from "ext:tidegate_sdk/error.js";

export function lambda(definition, define) {
  const { answered } = definition;
  definition.answered = (request, outcome) => {
    answered(request, outcome);
    const { data } = request.response;
    if (request.operation === "invoke" && data?.Payload) data.Payload = data.Payload.toString();
  };
  definition.check = ({ operation }) => {
    if (operation !== "invokeWithResponseStream") return;
    throw makeError("NotOffered", "AWS.Lambda.invokeWithResponseStream is not offered yet; use AWS.Lambda.invoke");
  };
  return define();
}
