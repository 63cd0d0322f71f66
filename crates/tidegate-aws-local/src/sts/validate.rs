//! Constraints on parameters, and what STS says where they are not met.
//!
//! Source: AWS STS API Reference, AssumeRole and GetSessionToken.

use super::StsError;
use super::params::Params;

/// A regular expression as STS prints it, and what it accepts.
type Pattern<'a> = (&'a str, fn(char) -> bool);

/// Collects all violations, as STS reports them at once.
pub(super) struct Validation<'a> {
    params: &'a Params,
    violations: Vec<String>,
}

impl<'a> Validation<'a> {
    pub(super) fn new(params: &'a Params) -> Self {
        Self {
            params,
            violations: Vec::new(),
        }
    }

    /// A text with a length in characters, and with a pattern for each of them.
    pub(super) fn text(
        &mut self,
        name: &str,
        (min, max): (usize, usize),
        pattern: Option<Pattern<'_>>,
    ) -> Option<&'a str> {
        let value = self.params.get(name)?;
        let length = value.chars().count();
        if let Some((pattern, accepts)) = pattern
            && !value.chars().all(accepts)
        {
            self.violation(
                name,
                value,
                &format!("Member must satisfy regular expression pattern: {pattern}"),
            );
        }
        if length < min {
            self.violation(
                name,
                value,
                &format!("Member must have length greater than or equal to {min}"),
            );
        }
        if length > max {
            self.violation(
                name,
                value,
                &format!("Member must have length less than or equal to {max}"),
            );
        }
        Some(value)
    }

    pub(super) fn required(&mut self, name: &str) {
        if self.params.get(name).is_none() {
            let member = member(name);
            self.violations.push(format!(
                "Value null at '{member}' failed to satisfy constraint: Member must not be null"
            ));
        }
    }

    pub(super) fn seconds(
        &mut self,
        name: &str,
        (min, max): (u32, u32),
    ) -> Result<Option<u32>, StsError> {
        let Some(text) = self.params.get(name) else {
            return Ok(None);
        };
        let value: i64 = text.parse().map_err(|_| {
            StsError::malformed_input(format!("{name} has to be a whole number of seconds"))
        })?;
        if value < i64::from(min) {
            self.violation(
                name,
                text,
                &format!("Member must have value greater than or equal to {min}"),
            );
        }
        if value > i64::from(max) {
            self.violation(
                name,
                text,
                &format!("Member must have value less than or equal to {max}"),
            );
        }
        Ok(u32::try_from(value).ok())
    }

    pub(super) fn finish(self) -> Result<(), StsError> {
        let plural = if self.violations.len() == 1 { "" } else { "s" };
        match self.violations.len() {
            0 => Ok(()),
            count => Err(StsError::validation(format!(
                "{count} validation error{plural} detected: {}",
                self.violations.join("; ")
            ))),
        }
    }

    fn violation(&mut self, name: &str, value: &str, constraint: &str) {
        // What a caller sends comes back to it, but not without bounds.
        let value: String = value.chars().take(2048).collect();
        let member = member(name);
        self.violations.push(format!(
            "Value '{value}' at '{member}' failed to satisfy constraint: {constraint}"
        ));
    }
}

/// `RoleArn` is `roleArn` in messages.
fn member(name: &str) -> String {
    let mut chars = name.chars();
    chars
        .next()
        .map(|first| first.to_ascii_lowercase())
        .into_iter()
        .chain(chars)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_are_reported_in_the_words_of_sts() {
        let params = Params::parse(b"DurationSeconds=10&RoleSessionName=a%20");
        let mut validation = Validation::new(&params);
        validation.required("RoleArn");
        validation.text(
            "RoleSessionName",
            (3, 64),
            Some((r"[\w+=,.@-]*", |c| c.is_ascii_alphanumeric())),
        );
        assert_eq!(
            validation.seconds("DurationSeconds", (900, 43200)),
            Ok(Some(10))
        );
        assert_eq!(
            validation.finish().expect_err("violations").message,
            "4 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; \
             Value 'a ' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: \
             [\\w+=,.@-]*; Value 'a ' at 'roleSessionName' failed to satisfy constraint: Member must have length greater \
             than or equal to 3; Value '10' at 'durationSeconds' failed to satisfy constraint: Member must have value \
             greater than or equal to 900"
        );
    }

    #[test]
    fn a_duration_that_is_no_number_is_malformed_input() {
        let params = Params::parse(b"DurationSeconds=1h");
        let error = Validation::new(&params)
            .seconds("DurationSeconds", (900, 43200))
            .expect_err("no number");
        assert_eq!(error.code, "MalformedInput");
    }
}
