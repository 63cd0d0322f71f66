let said;
async function onRequest(request) {
  if (request.json().first) {
    setTimeout(() => { try { Segment.track({ event: 'late', userId: 'u' }); said = 'sent'; } catch (error) { said = error.message; } }, 10);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  Segment.track({ event: 'own', userId: 'u' });
  return said;
}
