// Presigned URLs: a request that is built and signed, but not sent.

import { primordials } from "ext:core/mod.js";
import { op_aws_presign } from "ext:core/ops";
import { makeError } from "ext:tidegate_sdk/error.js";
import { transportError } from "ext:tidegate_sdk/outcome.js";
import { optionsOf } from "ext:tidegate_sdk/send.js";
import { definitionOf } from "ext:tidegate_sdk/service.js";

const { Number, String } = primordials;

// Which request a URL is presigned for shows in this header; it is never sent.
export const EXPIRES = "presigned-expires";

// The URL; throws what an attempt would have failed with.
export function presignedUrl(request, own, expires) {
  const definition = definitionOf(request.service);
  const form = definition.presignForm?.(request.service) ?? "v4";
  if (form !== "v4" && form !== "s3") {
    const message = "Presigning only supports S3 or SigV4 signing.";
    throw makeError("UnsupportedSigner", message, { retryable: false });
  }
  let made;
  try {
    made = op_aws_presign(
      definition.identifier,
      own.operation,
      own.input,
      optionsOf(request, own),
      form,
      Number(expires) || 0,
    );
  } catch (error) {
    throw makeError(error?.code ?? "InvalidRequest", String(error?.message), { retryable: false });
  }
  if (typeof made === "string") return made;
  const { cause, code, message, retryable } = made.error;
  throw cause === undefined && retryable !== undefined
    ? makeError(code, message, { retryable })
    : transportError(request, made.error);
}
