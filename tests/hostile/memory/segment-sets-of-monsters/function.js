async function onRequest() { Segment.set({ collection: "c", id: "i", properties: { a: Array(1e6).fill("x".repeat(100)) } }); }
