/** @param {FunctionRequest} request */
function onRequest(request) {
  request.body; // TS2339
  Segment.track({ userId: "u" }); // TS2345
  Segment.set({ collection: "c" }); // TS2345
  Segment.trak({}); // TS2551
}
