async function onTrack(event, settings) {
  class Point {
    x = 1;
  }
  console.log(new Map([["k", new Set([1])]]), new Point(), Point, [new Point()]);
}
