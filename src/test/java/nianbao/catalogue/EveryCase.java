package nianbao.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that holds over all cases: the test takes a {@link nianbao.cases.Case}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CaseInMessage.class)
@ParameterizedTest(name = "{0}")
@MethodSource("nianbao.catalogue.Cases#all")
@Tag("cases")
public @interface EveryCase {}
