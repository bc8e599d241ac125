package nianbao.intake.container.web;

import java.util.Optional;

/** The pictures that a page has brought along, by the address that it calls them by. */
@FunctionalInterface
interface Pictures {

  /** No pictures. */
  Pictures NONE = address -> Optional.empty();

  /** The bytes of a picture. */
  Optional<byte[]> bytes(String address);
}
