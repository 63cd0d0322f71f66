async function onTrack() { const all = []; for (let i = 0; ; i++) { const s = String(i).repeat(2 ** 22); all.push(s + s.charAt(7)); s.codePointAt(9); all[i].charCodeAt(1); } }
