async function onTrack(event) {
  const options = { get padding() { throw new TypeError("mine"); }, key: "x" };
  try {
    crypto.createSign("sha1").sign(options);
  } catch (error) {
    return error.message.length > 0;
  }
}
