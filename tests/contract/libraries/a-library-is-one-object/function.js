_.mine = 1;
const first = moment;

async function onTrack() {
  return [_.mine, moment === first, globalThis.moment === first, fetchretrylib === fetchretrylib, Object.keys(globalThis).includes("_")];
}
