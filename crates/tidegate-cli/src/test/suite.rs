//! A function with all that its cases have in common.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::discover::{CaseFile, Found};
use super::http::{Rule, read_rules};
use super::{Http, Options};
use crate::config::{AwsChoice, Gathered, Given, Project, SecretText, gather, read_settings};
use crate::error::CliError;

const RULES: &str = "http.json";
const CASE_RULES: &str = "http";
const EXPECTATIONS: &str = "expected";
const SETTINGS: &str = "settings.json";
const TEST_SETTINGS: &str = "settings.test.json";

pub(super) struct Suite {
    pub(super) folder: PathBuf,
    pub(super) project: Project,
    rules: Vec<Rule>,
    /// Settings of tests alone.
    settings: Map<String, Value>,
}

impl Suite {
    pub(super) fn open(found: &Found, options: &Options) -> Result<Self, CliError> {
        let mut project = Project::open(&found.function)?;
        if options.http.is_offline() {
            keep_offline(&mut project);
        }
        let settings = found.folder.join(SETTINGS);
        if project.settings_file.is_none() && settings.is_file() {
            project.settings_file = Some(settings);
        }
        let of_tests = found.folder.join(TEST_SETTINGS);
        Ok(Self {
            settings: if of_tests.is_file() {
                read_settings(&of_tests)?
            } else {
                Map::new()
            },
            rules: match options.http {
                Http::Rules => read_rules(&found.folder.join(RULES))?,
                Http::Stub | Http::Live | Http::Record => Vec::new(),
            },
            folder: found.folder.clone(),
            project,
        })
    }

    /// The settings of a case, whose own ones go before all others.
    pub(super) fn settings(&self, own: &Map<String, Value>) -> Result<Gathered, CliError> {
        let mut settings = self.settings.clone();
        settings.extend(own.clone());
        let given = Given {
            wrapped: Some(&settings),
            ..Given::default()
        };
        gather(&self.project, given)
    }

    /// The case's own rules, and then those of all cases.
    pub(super) fn rules(&self, case: &CaseFile) -> Result<Vec<Rule>, CliError> {
        let mut rules = read_rules(&self.case_rules(case))?;
        rules.extend(self.rules.iter().cloned());
        Ok(rules)
    }

    /// As people write it, without a dot before it.
    fn path(&self, name: &str) -> PathBuf {
        if self.folder == Path::new(".") {
            PathBuf::from(name)
        } else {
            self.folder.join(name)
        }
    }

    pub(super) fn shared_rules(&self) -> PathBuf {
        self.path(RULES)
    }

    pub(super) fn case_rules(&self, case: &CaseFile) -> PathBuf {
        self.path(CASE_RULES).join(case.file_name())
    }

    pub(super) fn expectation(&self, case: &CaseFile) -> PathBuf {
        self.path(EXPECTATIONS).join(case.file_name())
    }
}

/// Without the network nothing needs a real secret, and none may be needed: outcomes must be the same on every machine.
fn keep_offline(project: &mut Project) {
    for (name, setting) in &mut project.settings {
        if setting.env.take().is_some() {
            setting.value = Some(Value::from(format!("{name}-of-a-test")));
        }
    }
    if let AwsChoice::Endpoint(endpoint) = &mut project.aws.choice {
        endpoint.access_key_id = None;
        endpoint.secret_access_key = None;
    }
    for role in project.aws.roles.iter_mut().flatten() {
        role.external_id
            .take_if(|id| matches!(id, SecretText::Env(_)));
    }
}
