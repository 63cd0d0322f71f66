async function onTrack() { const errors = Array.from({ length: 1e5 }, (_, i) => new AggregateError([new Error(String(i))], "x".repeat(1e3))); throw new AggregateError(errors, "many"); }
