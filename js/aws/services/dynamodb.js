// What is special to AWS.DynamoDB.

import { primordials } from "ext:core/mod.js";
import { op_aws_hash } from "ext:core/ops";
import { makeError } from "ext:tidegate_sdk/error.js";
import { Converter } from "ext:tidegate_sdk/services/dynamodb_converter.js";
import { documentsOf, makeDocumentClient } from "ext:tidegate_sdk/services/dynamodb_documents.js";
import { retryDelay } from "ext:tidegate_sdk/retry.js";
import { copy } from "ext:tidegate_sdk/util.js";

const { NumberParseInt } = primordials;

// Milliseconds of the first delay at most, twice as many for each after it.
const BASE = 50;

export function dynamodb(definition, define) {
  const { answered, prepare } = definition;
  definition.prepare = (request) => {
    documentsOf(request)?.translateInput(request, definition.model);
    prepare(request);
  };
  definition.answered = (request, outcome) => {
    if (outcome.error === undefined && request.service.config.dynamoDbCrc32 && !isWhole(outcome)) {
      request.response.data = null;
      request.response.error = makeError("CRC32CheckFailed", "CRC32 integrity check failed", { retryable: true });
      return;
    }
    answered(request, outcome);
    if (outcome.error === undefined) documentsOf(request)?.translateOutput(request, definition.model);
  };
  const DynamoDB = define();
  DynamoDB.prototype.defaultRetryCount = 10;
  DynamoDB.prototype.retryDelays = function (retryCount, error) {
    const options = copy(this.config.retryDelayOptions);
    if (typeof options.base !== "number") options.base = BASE;
    return retryDelay(retryCount, options, error);
  };
  DynamoDB.Converter = Converter;
  DynamoDB.DocumentClient = makeDocumentClient(DynamoDB);
  return DynamoDB;
}

function isWhole({ body, headers }) {
  const said = headers["x-amz-crc32"];
  return !said || NumberParseInt(said, 10) === NumberParseInt(op_aws_hash("crc32", body), 16);
}
