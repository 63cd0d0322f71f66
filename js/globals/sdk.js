// What the script of `AWS` works with: crates/tidegate-ext/build.rs makes it of the modules of js/aws, which import this. It is
// evaluated when `AWS` is first touched.

import { core, primordials } from "ext:core/mod.js";
import {
  op_aws_abort,
  op_aws_answer,
  op_aws_begin,
  op_aws_describe,
  op_aws_endpoint,
  op_aws_hash,
  op_aws_is_off,
  op_aws_offers_credentials,
  op_aws_operation,
  op_aws_presign,
  op_aws_read,
  op_aws_region,
  op_aws_service,
  op_aws_services,
  op_aws_shape,
  op_aws_suffix,
  op_aws_url,
} from "ext:core/ops";
import { Buffer, bufferOf } from "ext:tidegate_buffer/buffer.js";
import { bufferOf as viewOf, bytesOfView } from "ext:tidegate_buffer/bytes.js";
import { show } from "ext:tidegate_console/format.js";
import { load, provide } from "ext:tidegate_library/library.js";

const ops = {
  __proto__: null,
  op_aws_abort,
  op_aws_answer,
  op_aws_begin,
  op_aws_describe,
  op_aws_endpoint,
  op_aws_hash,
  op_aws_is_off,
  op_aws_offers_credentials,
  op_aws_operation,
  op_aws_presign,
  op_aws_read,
  op_aws_region,
  op_aws_service,
  op_aws_services,
  op_aws_shape,
  op_aws_suffix,
  op_aws_url,
};

export function provideSdk() {
  provide("aws/aws", {
    __proto__: null,
    "ext:core/mod.js": { __proto__: null, core, primordials },
    "ext:core/ops": ops,
    "ext:tidegate_buffer/buffer.js": { __proto__: null, Buffer, bufferOf },
    "ext:tidegate_buffer/bytes.js": { __proto__: null, bufferOf: viewOf, bytesOfView },
    "ext:tidegate_console/format.js": { __proto__: null, show },
    "ext:tidegate_library/library.js": { __proto__: null, load },
  });
}

export const sdk = () => load("aws/aws").AWS;
