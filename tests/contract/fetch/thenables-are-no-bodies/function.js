async function onTrack(event, { url }) {
  let called = 0;
  const thenable = { then: () => called++, toString: () => "as text" };
  const { body } = await (await fetch({ href: `${url}/echo`, then: () => called++ }, { method: "POST", body: thenable })).json();
  return [body, called];
}
