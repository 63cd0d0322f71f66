async function onTrack() { return +{ [Symbol.toPrimitive]() { for (;;); } }; }
