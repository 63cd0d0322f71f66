//# sourceMappingURL=http://127.0.0.1:1/map.json
function onTrack(event, { closed }) {
  const stacks = [];
  for (const url of [`http://${closed}/a.map`, 'file:///etc/passwd', 'data:application/json;base64,eyJ2ZXJzaW9uIjozfQ==', '../../../../etc/passwd']) {
    try {
      eval(`null.x\n//# sourceMappingURL=${url}\n//# sourceURL=mine.js`);
    } catch (error) {
      stacks.push(/root:|passwd/.test(error.stack));
    }
    try { Function(`null.x\n//# sourceMappingURL=${url}`)(); } catch (error) { stacks.push(/root:|passwd/.test(error.stack)); }
  }
  return stacks.includes(true);
}
//# sourceMappingURL=file:///etc/passwd
