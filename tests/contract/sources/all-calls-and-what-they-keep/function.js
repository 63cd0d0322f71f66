const all = {
  userId: 'u', anonymousId: 'a', context: { ip: '1.2.3.4' }, integrations: { All: true }, messageId: 'm', sentAt: 's', timestamp: 't',
  traits: { t: 1 }, properties: { p: 1 }, name: 'n', event: 'e', groupId: 'g', previousId: 'p', category: 'c', other: 1, type: 'x',
  collection: 'c', id: 'i',
};
function onRequest() {
  Segment.identify(all);
  Segment.track(all);
  Segment.page(all);
  Segment.screen(all);
  Segment.group(all);
  Segment.alias(all);
  Segment.set(all);
}
