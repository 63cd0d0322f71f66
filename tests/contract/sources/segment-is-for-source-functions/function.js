try { Segment.track({ event: 'at load', userId: 'u' }); } catch (error) { console.log(error.message); }
function onTrack() {
  Segment.track({ event: 'e', userId: 'u' });
}
