-- Forms that are not what the trail says was signed: none, if all is well.
SELECT f.id FROM form f
 WHERE NOT EXISTS (
   SELECT FROM signing_session s JOIN audit_entry a ON a.signing_session_id = s.id
    WHERE s.form_id = f.id AND a.document_hash = encode(sha256(f.content), 'hex'))
 ORDER BY f.completed_at
