// Stands before a destination: leaves out what it must not get, and cleans up the rest.

const INTERNAL = /@example\.com$/i;

function onTrack(event, settings) {
  // Dropped on purpose, and reported as such.
  if (settings.blockedEvents.includes(event.event)) throw new DropEvent(`${event.event} is not for this destination`);
  const email = event.properties && event.properties.email;
  // Nothing returned: the event does not go on.
  if (INTERNAL.test(email)) return;
  return clean(event, settings);
}

async function onIdentify(event, settings) {
  const { traits = {} } = event;
  if (!event.userId) throw new InvalidEventPayload('an identify without userId');
  return clean({ ...event, traits: { ...traits, plan: traits.plan || settings.defaultPlan } }, settings);
}

async function onBatch(events, settings) {
  const kept = [];
  for (const event of events) {
    if (event.type === 'identify') kept.push(await onIdentify(event, settings));
    else if (event.type === 'track' && !settings.blockedEvents.includes(event.event)) kept.push(onTrack(event, settings));
  }
  return kept.filter(Boolean);
}

function clean(event, settings) {
  const hide = (fields) => {
    if (!fields) return fields;
    const shown = { ...fields };
    for (const name of settings.hiddenFields) delete shown[name];
    return shown;
  };
  return { ...event, properties: hide(event.properties), traits: hide(event.traits) };
}
