//! `tidegate init`.

mod templates;

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::args::InitArgs;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Progress, Screen, Written, visible};
use templates::{FOR_EDITORS, Template};

/// Makes a folder with a function that runs and tests at once.
pub(crate) fn init(args: &InitArgs) -> Result<Exit, CliError> {
    let template = Template::of(args.kind);
    make(&args.folder, &template)?;
    let folder = args.folder.display().to_string();
    let folder = visible(&folder);
    let mut text = format!("{folder} holds {} function:\n", template.what);
    text.extend(template.files.iter().map(|(name, _)| format!("  {name}\n")));
    text.extend(FOR_EDITORS.iter().map(|(name, _)| format!("  {name}\n")));
    text.push_str(&format!(
        "\nRun it, and test it:\n  {}\n  tidegate test {folder}\n",
        template.run.replace("FOLDER", &folder)
    ));
    let (Written::Yes | Written::Closed) = Screen::new(Progress::none()).write(&text)?;
    Ok(Exit::Done)
}

fn make(folder: &Path, template: &Template) -> Result<(), CliError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source: std::io::Error| match source.kind() {
            ErrorKind::AlreadyExists => CliError::Exists { path },
            _ => CliError::Write {
                file: path.display().to_string(),
                source,
            },
        }
    };
    if let Some(parent) = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        fs::create_dir_all(parent).map_err(failed(parent))?;
    }
    // Fails where there is anything of this name.
    fs::create_dir(folder).map_err(failed(folder))?;
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    let name = name.to_string_lossy();
    for (file, content) in &template.files {
        let path = folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed(parent))?;
        }
        fs::write(&path, content.replace("NAME", &name)).map_err(failed(&path))?;
    }
    for (file, content) in FOR_EDITORS {
        let path = folder.join(file);
        fs::write(&path, content).map_err(failed(&path))?;
    }
    Ok(())
}
