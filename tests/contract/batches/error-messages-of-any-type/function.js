function onBatch(events) {
  return [{ status: 400, errormessage: { code: 7 } }, { status: 400, errormessage: null }, { status: 400, errormessage: 'x'.repeat(5000) }];
}
