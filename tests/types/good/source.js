/** @type {RequestHandler} */
const onRequest = async (request, settings) => {
  const body = request.json();
  if (request.headers.get("x-signature") !== settings.secret) throw new ValidationError("bad signature");
  Segment.identify({ userId: body.id, traits: { email: body.email } });
  Segment.track({ event: "Signed Up", anonymousId: request.url.searchParams.get("a"), properties: { at: new Date() } });
  Segment.set({ collection: "users", id: body.id, properties: body });
};
