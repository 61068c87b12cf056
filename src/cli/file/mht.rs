//! Pages saved with all their parts in one file (`.mht`, and `.doc` as some portals export it).

/// The page in such a file, its transfer encoding undone; `None` where this is none.
pub(super) fn page(bytes: &[u8]) -> Option<Vec<u8>> {
    let (head, _) = split_head(bytes)?;
    let is_mime = header(head, "mime-version").is_some() || header(head, "content-type").is_some();
    if !is_mime {
        return None;
    }
    let mut rest = bytes;
    while let Some((head, body)) = split_head(rest) {
        if header(head, "content-type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html"))
        {
            let end = find(body, b"\n--").unwrap_or(body.len());
            return Some(decoded(
                &body[..end],
                header(head, "content-transfer-encoding").unwrap_or_default(),
            ));
        }
        rest = body;
    }
    None
}

/// The lines up to the next blank one, and what follows it.
fn split_head(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let ends = [(find(bytes, b"\r\n\r\n"), 4), (find(bytes, b"\n\n"), 2)];
    let (end, length) = ends.into_iter().filter_map(|(end, length)| Some((end?, length))).min()?;
    Some((&bytes[..end], &bytes[end + length..]))
}

/// What a header says. The last one with that name counts, so that a boundary line may stand before.
fn header<'a>(head: &'a [u8], name: &str) -> Option<&'a str> {
    let head = std::str::from_utf8(head).ok()?;
    let fields = head.lines().filter_map(|line| line.split_once(':'));
    fields
        .filter(|(field, _)| field.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
        .next_back()
}

fn decoded(body: &[u8], encoding: &str) -> Vec<u8> {
    match encoding.to_ascii_lowercase().as_str() {
        "quoted-printable" => quoted_printable(body),
        "base64" => base64(body),
        _ => body.to_vec(),
    }
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\n', after @ ..]) => rest = after,
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    bytes
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => (digit | 0x20) - b'a' + 10,
    }
}

fn base64(body: &[u8]) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::with_capacity(body.len()), 0_u32, 0);
    for byte in body {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 & 0xff_ffff | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(encoding: &str, body: &str) -> String {
        let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n";
        let other = "--x\r\nContent-Type: image/png\r\n\r\nAAAA\r\n";
        format!(
            "{head}{other}--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--x--"
        )
    }

    #[test]
    fn the_page_is_found_and_decoded() {
        for (encoding, body) in [
            ("8bit", "<td>规章"),
            ("quoted-printable", "<td>=E8=A7=\r\n=84=e7=ab=a0"),
            ("base64", "PHRkPuin\r\nhOeroA=="),
        ] {
            let page = page(part(encoding, body).as_bytes()).unwrap();
            assert_eq!(String::from_utf8(page).unwrap().trim(), "<td>规章", "{encoding}");
        }
    }

    #[test]
    fn other_text_is_none() {
        assert_eq!(page("标题: 年报\n\n规章\t1".as_bytes()), None);
        assert_eq!(page(b"Content-Type: text/plain\n\nx"), None);
    }
}
