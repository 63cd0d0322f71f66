// Says who did what; refuses events without a user.

async function onTrack(event, settings) {
  if (!event.userId) throw new ValidationError("userId is required");
  console.log(event.event, event.userId);
  return { said: `${event.userId} did ${event.event}` };
}
