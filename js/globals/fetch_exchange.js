// One request and the head of its answer.

import { core, primordials } from "ext:core/mod.js";
import { op_fetch_answer, op_fetch_begin } from "ext:core/ops";
import { aborted, FetchError } from "ext:tidegate_fetch/fetch_errors.js";
import { waitOf } from "ext:tidegate_fetch/fetch_options.js";
import { shown } from "ext:tidegate_fetch/fetch_redirect.js";

const {
  getReadableStreamResourceBacking,
  ReadableStreamPrototype,
  resourceForReadableStream,
} = core.loadExtScript("ext:deno_web/06_streams.js");
const { ObjectPrototypeIsPrototypeOf, TypedArrayPrototypeGetSymbolToStringTag, TypeError } = primordials;

// What is sent, as op_fetch_begin takes it: bytes, or the number of a resource.
function contentOf(body) {
  if (body === null) return { __proto__: null, data: null, rid: null };
  const content = body.streamOrStatic;
  if (ObjectPrototypeIsPrototypeOf(ReadableStreamPrototype, content)) {
    const rid = getReadableStreamResourceBacking(content)?.rid ?? resourceForReadableStream(content, body.length);
    return { __proto__: null, data: null, rid };
  }
  const data = content.body;
  if (typeof data === "string") return { __proto__: null, data: core.encode(data), rid: null };
  if (TypedArrayPrototypeGetSymbolToStringTag(data) === "Uint8Array") return { __proto__: null, data, rid: null };
  throw new TypeError("Invalid body");
}

// Sends one request and waits for the head of its answer. `state.cancel` ends it.
export async function exchange(request, options, state) {
  const { data, rid } = contentOf(request.body);
  const { requestRid, cancelHandleRid } = op_fetch_begin(
    request.method,
    request.url,
    request.headers,
    data,
    rid,
    !!options.compress,
  );
  let late = false;
  state.cancel = () => {
    if (cancelHandleRid !== null) core.tryClose(cancelHandleRid);
  };
  const wait = waitOf(options.timeout);
  const timer = wait > 0
    ? core.createSystemTimer(
      () => {
        late = true;
        state.cancel();
      },
      wait,
      true,
    )
    : undefined;
  try {
    const answer = await op_fetch_answer(requestRid, true);
    if (!state.aborted) return answer;
    core.tryClose(answer.responseRid);
  } catch (error) {
    if (late) throw new FetchError(`network timeout at: ${shown(request.url)}`, "request-timeout");
    if (!state.aborted) throw error;
  } finally {
    if (timer !== undefined) core.cancelTimer(timer);
    state.cancel();
  }
  throw aborted();
}
