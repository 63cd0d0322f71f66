// AWS.util.error and friends.

async function onTrack() {
  const show = (e) => [Object.keys(e), e.name, e.code ?? null, e.message, String(e), e.time instanceof Date];
  const { util } = AWS;
  return {
    plain: show(util.error(new Error("x"), { code: "C" })),
    replaced: show(util.error(new Error("x"), { code: "C", message: "m" })),
    text: show(util.error(new Error("x"), "m")),
    named: show(util.error(new Error(), { name: "N", code: "C", message: null, retryable: true })),
    uri: [util.uriEscape("a b/c+d*()'!\u00fc"), util.uriEscapePath("a b/c+d")],
    hash: [util.crypto.md5("a", "hex"), util.crypto.md5("\u00fc", "base64"), util.crypto.sha256("a", "hex"),
      util.crypto.hmac("k", "text", "hex"), util.crypto.hmac("k".repeat(100), "text", "base64")],
    base64: [util.base64.encode("a\u00fc"), util.base64.decode("YQ==").toString()],
    date: [util.date.iso8601(new Date(1577934245678)), util.date.rfc822(new Date(1577934245678)),
      util.date.unixTimestamp(new Date(1577934245678)), util.date.parseTimestamp("2020-01-02T03:04:05Z").getTime(),
      util.date.parseTimestamp(1577934245).getTime()],
    string: [util.string.upperFirst("abc"), util.string.lowerFirst("ABC"), util.string.byteLength("\u00fc"),
      util.string.byteLength(Buffer.from([1, 2]))],
    objects: [util.copy({ a: 1 }), util.merge({ a: 1 }, { b: 2 }), util.update({ a: 1 }, { a: 2 }), util.isEmpty({})],
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(util.uuid.v4()),
  };
}
