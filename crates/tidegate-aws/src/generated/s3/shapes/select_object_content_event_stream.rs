//! `SelectObjectContentEventStream`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::value::Value;
use crate::write::Members;
use aws_sdk_s3::types;

pub(in super::super) fn write(from: types::SelectObjectContentEventStream) -> Value {
    let mut to = Members::default();
    match from {
        types::SelectObjectContentEventStream::Records(value) => {
            to.put("Records", value, shapes::records_event::write);
        }
        types::SelectObjectContentEventStream::Stats(value) => {
            to.put("Stats", value, shapes::stats_event::write);
        }
        types::SelectObjectContentEventStream::Progress(value) => {
            to.put("Progress", value, shapes::progress_event::write);
        }
        types::SelectObjectContentEventStream::Cont(value) => {
            to.put("Cont", value, shapes::continuation_event::write);
        }
        types::SelectObjectContentEventStream::End(value) => {
            to.put("End", value, shapes::end_event::write);
        }
        _ => {}
    }
    Value::Map(to.into_map())
}
