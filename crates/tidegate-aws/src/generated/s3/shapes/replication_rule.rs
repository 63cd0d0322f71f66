//! `ReplicationRule`; generated from `models/s3.json` by `cargo xtask generate`.

use super::super::shapes;
use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};
use aws_sdk_s3::types;

pub(in super::super) fn read(from: Value) -> Result<types::ReplicationRule, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ReplicationRule::builder()
        .set_id(from.take("ID", read::string)?)
        .set_priority(from.take("Priority", read::integer)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_filter(from.take("Filter", shapes::replication_rule_filter::read)?)
        .set_status(from.take("Status", read::enumeration::<types::ReplicationRuleStatus>)?)
        .set_source_selection_criteria(from.take(
            "SourceSelectionCriteria",
            shapes::source_selection_criteria::read,
        )?)
        .set_existing_object_replication(from.take(
            "ExistingObjectReplication",
            shapes::existing_object_replication::read,
        )?)
        .set_destination(from.take("Destination", shapes::destination::read)?)
        .set_delete_marker_replication(from.take(
            "DeleteMarkerReplication",
            shapes::delete_marker_replication::read,
        )?)
        .build();
    read::built(shape)
}

pub(in super::super) fn write(from: types::ReplicationRule) -> Value {
    let mut to = Members::default();
    to.put("ID", from.id, write::string);
    to.put("Priority", from.priority, write::integer);
    to.put("Prefix", from.prefix, write::string);
    to.put(
        "Filter",
        from.filter,
        shapes::replication_rule_filter::write,
    );
    to.put(
        "Status",
        from.status,
        write::enumeration::<types::ReplicationRuleStatus>,
    );
    to.put(
        "SourceSelectionCriteria",
        from.source_selection_criteria,
        shapes::source_selection_criteria::write,
    );
    to.put(
        "ExistingObjectReplication",
        from.existing_object_replication,
        shapes::existing_object_replication::write,
    );
    to.put("Destination", from.destination, shapes::destination::write);
    to.put(
        "DeleteMarkerReplication",
        from.delete_marker_replication,
        shapes::delete_marker_replication::write,
    );
    Value::Map(to.into_map())
}
