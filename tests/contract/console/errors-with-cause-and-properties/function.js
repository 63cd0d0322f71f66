async function onTrack(event, settings) {
  const error = new TypeError("outer", { cause: "the cause" });
  error.stack = "TypeError: outer";
  error.code = "E_OUTER";
  console.log(error);
}
