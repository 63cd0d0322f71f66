// Garbage does not fill it; what is kept does.
let invocations = 0;
const kept = [];
function onTrack(event) {
  for (let i = 0; i < 400000; i++) {
    const object = { a: [i, i, i, i] };
    if (event.event === "2") kept.push(object);
  }
  return ++invocations;
}
