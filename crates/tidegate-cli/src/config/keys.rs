//! Finds unknown keys in `tidegate.toml` before its values are looked at, so that the message can name the right one.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::aws::{Endpoint, RoleEntry};
use super::file::{ConfigFile, LocalAws};
use super::limits::LimitsTable;
use super::setting::Setting;
use crate::error::CliError;
use crate::suggest::suggestion;

pub(super) fn check(text: &str, file: &str) -> Result<(), CliError> {
    let document =
        DeTable::parse(text).map_err(|error| located(text, file, error.span(), error.message()))?;
    let check = Check { text, file };
    let root = document.get_ref();
    check.table(root, "", &ConfigFile::KEYS)?;
    check.table_at(root, "local_aws", &LocalAws::KEYS)?;
    check.table_at(root, "limits", &LimitsTable::KEYS)?;
    check.table_at(root, "aws", &Endpoint::KEYS)?;
    if let Some(DeValue::Table(aws)) = value_of(root, "aws") {
        check.table_at(aws, "secret_access_key", &["env"])?;
    }
    if let Some(DeValue::Array(roles)) = value_of(root, "aws_roles") {
        for role in roles {
            if let DeValue::Table(role) = role.get_ref() {
                check.table(role, "aws_roles", &RoleEntry::KEYS)?;
                check.table_at(role, "external_id", &["env"])?;
            }
        }
    }
    if let Some(DeValue::Table(settings)) = value_of(root, "settings") {
        for (name, value) in settings {
            if let DeValue::Table(setting) = value.get_ref() {
                check.table(
                    setting,
                    &format!("settings.{}", name.get_ref()),
                    &Setting::KEYS,
                )?;
            }
        }
    }
    Ok(())
}

/// An error at a byte range of the file; lines and columns are 1-based, columns count characters.
pub(super) fn located(
    text: &str,
    file: &str,
    span: Option<Range<usize>>,
    message: &str,
) -> CliError {
    let before = &text[..text.floor_char_boundary(span.map_or(0, |span| span.start))];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    CliError::Config {
        file: file.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        message: message.trim_end().replace('\n', ", "),
    }
}

struct Check<'t> {
    text: &'t str,
    file: &'t str,
}

impl Check<'_> {
    fn table_at(&self, parent: &DeTable<'_>, name: &str, known: &[&str]) -> Result<(), CliError> {
        match value_of(parent, name) {
            Some(DeValue::Table(table)) => self.table(table, name, known),
            _ => Ok(()),
        }
    }

    fn table(&self, table: &DeTable<'_>, place: &str, known: &[&str]) -> Result<(), CliError> {
        let unknown = |key: &&Spanned<DeString<'_>>| !known.contains(&key.get_ref().as_ref());
        // Tables are sorted by key; the file's first unknown key is the one to name.
        let Some(key) = table
            .keys()
            .filter(unknown)
            .min_by_key(|key| key.span().start)
        else {
            return Ok(());
        };
        let place = if place.is_empty() {
            String::new()
        } else {
            format!(" in {place}")
        };
        let name = key.get_ref().as_ref();
        let message = format!(
            "unknown key {name:?}{place}{}",
            suggestion(name, known.iter().copied())
        );
        Err(located(self.text, self.file, Some(key.span()), &message))
    }
}

fn value_of<'d, 'i>(table: &'d DeTable<'i>, name: &str) -> Option<&'d DeValue<'i>> {
    table
        .iter()
        .find(|(key, _)| key.get_ref() == name)
        .map(|(_, value)| value.get_ref())
}
