async function onTrack(event, settings) {
  Error.prepareStackTrace = (error, frames) => frames.map((frame) => `${frame.getFunctionName()} ${frame.getFileName()}`);
  console.log(new Error("x").stack);
}
