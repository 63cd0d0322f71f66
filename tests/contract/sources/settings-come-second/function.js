const onRequest = async (request, settings) => {
  if (request.headers.get('x-key') !== settings.key) throw new EventNotSupported('wrong key');
  Segment.identify({ userId: request.json().id, traits: { list: settings.list } });
};
