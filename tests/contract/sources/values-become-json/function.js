function onRequest() {
  Segment.track({ event: 'e', userId: 7, timestamp: new Date(0), properties: { u: undefined, f() {}, n: NaN, nested: [undefined, new Map()], j: { toJSON: () => 'j' } } });
}
