async function onTrack() { const all = []; for (let i = 0; ; i++) { const r = new RegExp("[a-z]{1,500}" + i, "iu"); r.test("abc"); all.push(r); } }
