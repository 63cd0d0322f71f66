// Adds what the host knows of a user to the event.

async function onTrack(event) {
  try {
    const user = await lookupUser(event.userId, "plan");
    return { ...event, properties: { ...event.properties, plan: user.plan } };
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.warn(error.message);
    return event;
  }
}
