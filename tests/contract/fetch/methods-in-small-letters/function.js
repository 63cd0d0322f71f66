async function onTrack(event, { url }) {
  const methods = [];
  for (const method of ["get", "post", "put", "patch", "delete", "options", "purge"]) {
    methods.push((await (await fetch(`${url}/echo`, { method })).json()).method);
  }
  return methods;
}
