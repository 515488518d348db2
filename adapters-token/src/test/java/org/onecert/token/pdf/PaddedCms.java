package org.onecert.token.pdf;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import eu.europa.esig.dss.model.InMemoryDocument;

/// Lets DSS 6.4, which was built for Bouncy Castle 1.83, read signatures with a later one: since
/// 1.85 that refuses octets behind a structure in an array, and in a PDF there always are some, the
/// zeros that fill the gap. From a stream it reads the structure alone, as its maintainers advise
/// (bc-java issue 2360). Nothing else of the judge is touched.
public final class PaddedCms extends CMSObjectUtils {

  @Override
  public CMS parseToCMS(byte[] padded) {
    return parseToCMS(new InMemoryDocument(padded));
  }
}
