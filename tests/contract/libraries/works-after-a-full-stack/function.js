function deeper(touch) {
  try {
    return deeper(touch);
  } catch (error) {
    return touch(error);
  }
}

async function onTrack() {
  const errors = new Set();
  const names = ["_", "moment", "cryptojslib", "libphonenumberjslib"];
  for (const name of names) {
    deeper(() => {
      try {
        globalThis[name];
      } catch (error) {
        // A regular expression that finds no stack says so in a SyntaxError.
        errors.add(error instanceof RangeError || error.message.endsWith("Stack overflow"));
        throw error;
      }
    });
  }
  return [[...errors], _.chunk([1, 2, 3], 2), moment.utc(0).format(), cryptojslib.cryptojs.MD5("a").toString(), libphonenumberjslib.libphonenumberjs("+12133734253").country];
}
