function onBatch(events) {
  return [{}, { code: 500 }, { status: undefined }];
}
