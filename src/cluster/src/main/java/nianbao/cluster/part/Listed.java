package nianbao.cluster.part;

import java.io.Serializable;

/** What is listed of a part: first what came in, then each report that is to be made. */
public sealed interface Listed extends Serializable permits Census, Text {}
