function onTrack(event) {
  return { toJSON: () => ({ type: 'track', at: new Date(0), none: undefined }) };
}
