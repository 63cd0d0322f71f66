const describe = ({ name, type, code, message }) => ({ name, type, code, message });

async function onTrack(event, { url }) {
  const res = await fetch(`${url}/slow`);
  // As the option does, once there is an answer.
  res.timeout = 100;
  return [res.status, await res.json().catch(describe)];
}
