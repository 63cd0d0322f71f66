async function onRequest() { for (let i = 0; ; i++) Segment.track({ event: "e", userId: "u", properties: { x: "y".repeat(10000) } }); }
