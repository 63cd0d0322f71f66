async function onTrack(event, settings) {
  console.log({ [Symbol.for("nodejs.util.inspect.custom")]: () => "mine" }, [{ [Symbol.for("nodejs.util.inspect.custom")]: () => ({ shown: 1 }) }]);
}
